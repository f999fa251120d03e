// Writes ios/NaastTokens.swift: the tokens for SwiftUI. Colours follow the system (dark, more contrast) by themselves; what
// the pace and the wish for less motion change stands in structures of which there is one for each.
import { AXES } from './axes.ts';
import { camel, shortName, wordsOf } from './model.ts';
import { AXIS_WORDS, header, nativeAxes, nativeTokens } from './native.ts';
import { HEAD, TAIL } from './swift-frame.ts';
import { literal, typeOf } from './swift-values.ts';
import { at, entriesOf } from '../records.ts';
import type { ModeName, Token } from '../token.ts';
import type { Axis } from './axes.ts';
import type { Output, Sources } from './model.ts';

const name = (token: Token) => camel(shortName(token));
const NAMES: Record<Axis, string> = {
  theme: 'NaastTheme',
  pace: 'NaastPace',
  motion: 'NaastMotion',
  constant: 'NaastConstants',
};
// What stands above a property: its words, and for an editor what to write instead of it.
function documentation(token: Token) {
  const words = `    /// ${wordsOf(token)}`;
  if (!token.deprecated) return words;
  return `${words}\n    @available(*, deprecated, renamed: "${camel(token.deprecated.new.replaceAll('.', '-'))}")`;
}

// One value for everyone: that of a theme is a colour that the system resolves.
function enumOf(sources: Sources, axis: Axis, tokens: Token[]) {
  const lines = tokens.map(
    (token) =>
      `${documentation(token)}\n    public static let ${name(token)}: ${typeOf(token)} = ${literal(token, sources)}`,
  );
  return `/// ${AXIS_WORDS[axis]}\npublic enum ${NAMES[axis]} {\n${lines.join('\n')}\n}\n`;
}

function instance(sources: Sources, axis: Axis, tokens: Token[], [called, mode]: [string, ModeName]) {
  const values = tokens.map(({ path }) => {
    const token = at(sources.modes[mode], path);
    return `        ${name(token)}: ${literal(token, sources, mode)}`;
  });
  return `    public static let ${camel(called)} = ${NAMES[axis]}(\n${values.join(',\n')}\n    )`;
}

function structOf(sources: Sources, axis: Axis, tokens: Token[]) {
  const lines = tokens.map((token) => `${documentation(token)}\n    public let ${name(token)}: ${typeOf(token)}`);
  const instances = Object.entries(AXES[axis]).map((mode) => instance(sources, axis, tokens, mode));
  return `/// ${AXIS_WORDS[axis]}\npublic struct ${NAMES[axis]}: Sendable {\n${[...lines, ...instances].join('\n')}\n}\n`;
}

function files(sources: Sources) {
  const head = header(sources)
    .map((line) => `// ${line}`)
    .join('\n');
  const axes = entriesOf(nativeAxes(sources.modes)).map(([axis, tokens]) =>
    (axis === 'theme' || axis === 'constant' ? enumOf : structOf)(sources, axis, tokens),
  );
  return { 'ios/NaastTokens.swift': [head, HEAD, ...axes, TAIL].join('\n') };
}

export const swift: Output = { files, held: nativeTokens };
