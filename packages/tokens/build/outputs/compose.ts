// Writes android/NaastTokens.kt: the tokens for Jetpack Compose. Each axis is an interface; each of its modes an object, of
// which one that changes little takes the rest from the usual one.
import { AXES } from './axes.ts';
import { camel, capital, shortName, wordsOf } from './model.ts';
import { AXIS_WORDS, header, nativeAxes, nativeTokens } from './native.ts';
import { HEAD, TAIL } from './compose-frame.ts';
import { literal, typeOf } from './compose-values.ts';
import { at, entriesOf } from '../records.ts';
import type { ModeName, Token } from '../token.ts';
import type { Axis } from './axes.ts';
import type { Output, Sources } from './model.ts';

// A value of an axis, and the mode that holds it.
type Named = [name: string, mode: ModeName];

const interfaceName = (axis: Axis) => `Naast${capital(axis)}`;
const objectName = (axis: Axis, mode: string) =>
  `Naast${axis === 'constant' ? 'Constants' : `${capital(mode)}${capital(axis)}`}`;

function propertyOf(token: Token, keyword: string, right = '') {
  return `    ${keyword} ${camel(shortName(token))}: ${typeOf(token)}${right}`;
}

// What stands above a property: its words, and for an editor what to write instead of it.
function headOf(token: Token) {
  const words = `    /** ${wordsOf(token).replaceAll('*/', '* /')} */\n`;
  if (!token.deprecated) return words;
  const instead = camel(token.deprecated.new.replaceAll('.', '-'));
  return `${words}    @Deprecated("Write ${instead}.", ReplaceWith("${instead}"))\n`;
}

function interfaceOf(axis: Axis, tokens: Token[]) {
  const lines = tokens.map((token) => `${headOf(token)}${propertyOf(token, 'val')}`);
  return `/** ${AXIS_WORDS[axis]} */\n@Stable\ninterface ${interfaceName(axis)} {\n${lines.join('\n')}\n}\n`;
}

function objectOf({ modes }: Sources, axis: Axis, [name, mode]: Named, tokens: Token[], usual?: Named) {
  const from = modes[mode];
  const own = tokens.filter(({ path }) => !usual || at(from, path).css !== at(modes[usual[1]], path).css);
  const lines = own.map(({ path }) => {
    const token = at(from, path);
    return propertyOf(token, 'override val', ` = ${literal(token, from)}`);
  });
  const rest = usual ? ` by ${objectName(axis, usual[0])}` : '';
  return `object ${objectName(axis, name)} : ${interfaceName(axis)}${rest} {\n${lines.join('\n')}\n}\n`;
}

function axisText(sources: Sources, axis: Axis, tokens: Token[]) {
  if (axis === 'constant') return constantsOf(sources, tokens);
  const [usual, ...others] = Object.entries(AXES[axis]);
  if (!usual) return '';
  return [
    interfaceOf(axis, tokens),
    objectOf(sources, axis, usual, tokens),
    ...others.map((mode) => objectOf(sources, axis, mode, tokens, usual)),
  ].join('\n');
}

function constantsOf(sources: Sources, tokens: Token[]) {
  const lines = tokens.map(
    (token) => `${headOf(token)}${propertyOf(token, 'val', ` = ${literal(token, sources.modes.light)}`)}`,
  );
  return `/** ${AXIS_WORDS.constant} */\nobject NaastConstants {\n${lines.join('\n')}\n}\n`;
}

function files(sources: Sources) {
  const head = header(sources)
    .map((line) => `// ${line}`)
    .join('\n');
  const axes = entriesOf(nativeAxes(sources.modes)).map(([axis, tokens]) => axisText(sources, axis, tokens));
  return { 'android/NaastTokens.kt': [head, HEAD, ...axes, TAIL].join('\n') };
}

export const compose: Output = { files, held: nativeTokens };
