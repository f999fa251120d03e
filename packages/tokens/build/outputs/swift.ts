// Writes ios/NaastTokens.swift: the tokens for SwiftUI. Colours follow the system (dark, more contrast) by themselves; what
// the pace and the wish for less motion change stands in structures of which there is one for each.
import { AXES } from './axes.ts';
import { camel, shortName, wordsOf } from './model.ts';
import { AXIS_WORDS, header, nativeAxes, nativeTokens } from './native.ts';
import { HEAD, TAIL } from './swift-frame.ts';
import { literal, typeOf } from './swift-values.ts';

const name = (token) => camel(shortName(token));
const NAMES = { theme: 'NaastTheme', pace: 'NaastPace', motion: 'NaastMotion', constant: 'NaastConstants' };
// What stands above a property: its words, and for an editor what to write instead of it.
function documentation(token) {
  const words = `    /// ${wordsOf(token)}`;
  if (!token.deprecated) return words;
  return `${words}\n    @available(*, deprecated, renamed: "${camel(token.deprecated.new.replaceAll('.', '-'))}")`;
}

// One value for everyone: that of a theme is a colour that the system resolves.
function enumOf(sources, axis, tokens) {
  const lines = tokens.map(
    (token) =>
      `${documentation(token)}\n    public static let ${name(token)}: ${typeOf(token)} = ${literal(token, sources)}`,
  );
  return `/// ${AXIS_WORDS[axis]}\npublic enum ${NAMES[axis]} {\n${lines.join('\n')}\n}\n`;
}

function instance(sources, axis, tokens, mode) {
  const from = sources.modes[AXES[axis][mode]];
  const values = tokens.map(({ path }) => {
    const token = from.get(path);
    return `        ${name(token)}: ${literal(token, sources, AXES[axis][mode])}`;
  });
  return `    public static let ${camel(mode)} = ${NAMES[axis]}(\n${values.join(',\n')}\n    )`;
}

function structOf(sources, axis, tokens) {
  const lines = tokens.map((token) => `${documentation(token)}\n    public let ${name(token)}: ${typeOf(token)}`);
  const instances = Object.keys(AXES[axis]).map((mode) => instance(sources, axis, tokens, mode));
  return `/// ${AXIS_WORDS[axis]}\npublic struct ${NAMES[axis]}: Sendable {\n${[...lines, ...instances].join('\n')}\n}\n`;
}

function files(sources) {
  const head = header(sources)
    .map((line) => `// ${line}`)
    .join('\n');
  const axes = Object.entries(nativeAxes(sources.modes)).map(([axis, tokens]) =>
    (axis === 'theme' || axis === 'constant' ? enumOf : structOf)(sources, axis, tokens),
  );
  return { 'ios/NaastTokens.swift': [head, HEAD, ...axes, TAIL].join('\n') };
}

export const swift = { files, held: nativeTokens };
