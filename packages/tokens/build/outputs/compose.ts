// Writes android/NaastTokens.kt: the tokens for Jetpack Compose. Each axis is an interface; each of its modes an object, of
// which one that changes little takes the rest from the usual one.
import { AXES } from './axes.ts';
import { camel, capital, shortName, wordsOf } from './model.ts';
import { AXIS_WORDS, header, nativeAxes, nativeTokens } from './native.ts';
import { HEAD, TAIL } from './compose-frame.ts';
import { literal, typeOf } from './compose-values.ts';

const interfaceName = (axis) => `Naast${capital(axis)}`;
const objectName = (axis, mode) => `Naast${axis === 'constant' ? 'Constants' : `${capital(mode)}${capital(axis)}`}`;

function propertyOf(token, keyword, right = '') {
  return `    ${keyword} ${camel(shortName(token))}: ${typeOf(token)}${right}`;
}

// What stands above a property: its words, and for an editor what to write instead of it.
function headOf(token) {
  const words = `    /** ${wordsOf(token).replaceAll('*/', '* /')} */\n`;
  if (!token.deprecated) return words;
  const instead = camel(token.deprecated.new.replaceAll('.', '-'));
  return `${words}    @Deprecated("Write ${instead}.", ReplaceWith("${instead}"))\n`;
}

function interfaceOf(axis, tokens) {
  const lines = tokens.map((token) => `${headOf(token)}${propertyOf(token, 'val')}`);
  return `/** ${AXIS_WORDS[axis]} */\n@Stable\ninterface ${interfaceName(axis)} {\n${lines.join('\n')}\n}\n`;
}

function objectOf(sources, axis, mode, tokens, usual) {
  const from = AXES[axis][mode];
  const own = tokens.filter(
    ({ path }) => !usual || sources.modes[from].get(path).css !== sources.modes[AXES[axis][usual]].get(path).css,
  );
  const lines = own.map(({ path }) => {
    const token = sources.modes[from].get(path);
    return propertyOf(token, 'override val', ` = ${literal(token, sources.modes[from])}`);
  });
  const rest = usual ? ` by ${objectName(axis, usual)}` : '';
  return `object ${objectName(axis, mode)} : ${interfaceName(axis)}${rest} {\n${lines.join('\n')}\n}\n`;
}

function axisText(sources, [axis, tokens]) {
  if (axis === 'constant') return constantsOf(sources, tokens);
  const [usual, ...others] = Object.keys(AXES[axis]);
  return [
    interfaceOf(axis, tokens),
    objectOf(sources, axis, usual, tokens),
    ...others.map((mode) => objectOf(sources, axis, mode, tokens, usual)),
  ].join('\n');
}

function constantsOf(sources, tokens) {
  const lines = tokens.map(
    (token) => `${headOf(token)}${propertyOf(token, 'val', ` = ${literal(token, sources.modes.light)}`)}`,
  );
  return `/** ${AXIS_WORDS.constant} */\nobject NaastConstants {\n${lines.join('\n')}\n}\n`;
}

function files(sources) {
  const head = header(sources)
    .map((line) => `// ${line}`)
    .join('\n');
  const axes = Object.entries(nativeAxes(sources.modes)).map((axis) => axisText(sources, axis));
  return { 'android/NaastTokens.kt': [head, HEAD, ...axes, TAIL].join('\n') };
}

export const compose = { files, held: nativeTokens };
