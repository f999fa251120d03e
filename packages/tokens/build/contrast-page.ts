// The table of contrast as a page for designers, CONTRAST.md. Written by readme.ts; a test fails when it is not that of the sources.
import { THEMES, measure } from './contrast.ts';
import { keysOf } from './records.ts';
import type { Measured, MeasuredPair } from './contrast.ts';
import type { ContrastKind, Modes } from './token.ts';

const KINDS: Record<ContrastKind, [title: string, required: string]> = {
  text: ['Words', '4.5:1, in the contrast theme 7:1'],
  boundary: ['Edges, states and icons', '3:1'],
  decorative: ['What carries no meaning', 'nothing, in the contrast theme 3:1'],
};

// A minus sign only says that the words are lighter than the ground; a designer compares sizes.
const cell = ({ ratio, apca }: Measured) => `${ratio.toFixed(2)} · ${Math.abs(apca).toFixed(0)}`;
const row = ({ token, on, themes }: MeasuredPair) =>
  `| ${[token, on, ...THEMES.map((theme) => cell(themes[theme]))].join(' | ')} |`;

function section(kind: ContrastKind, pairs: MeasuredPair[]) {
  const [title, required] = KINDS[kind];
  const head = ['token', 'on', ...THEMES];
  return [
    `## ${title}`,
    `Asked: ${required}.`,
    [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...pairs.map(row)].join('\n'),
  ].join('\n\n');
}

function lowest(pairs: MeasuredPair[]) {
  return THEMES.map((theme) => {
    const found = pairs
      .filter(({ kind }) => kind === 'text')
      .reduce((least, pair) => (Math.abs(pair.themes[theme].apca) < Math.abs(least.themes[theme].apca) ? pair : least));
    const { ratio, apca } = found.themes[theme];
    return `- ${theme}: ${found.token} on ${found.on}, ${ratio.toFixed(2)}:1, Lc ${Math.abs(apca).toFixed(0)}`;
  }).join('\n');
}

/** The whole page. */
export function contrastPage(modes: Modes): string {
  const pairs = measure(modes);
  const sections = keysOf(KINDS).map((kind) =>
    section(
      kind,
      pairs.filter((pair) => pair.kind === kind),
    ),
  );
  return `# Contrast

Every declared pair of colours in every theme: the ratio of WCAG 2.2, which binds and is tested, then Lc of APCA (0.1.9), which shows. APCA
sees what the ratio is blind to, above all light words on a dark ground. As a guide: Lc 90 is best for long text, 75 the least for it, 60 for
short text of 16 px and bolder, 45 for large headings, 30 for what is only seen. The same numbers for tools: \`dist/contrast.json\`.

The words with the lowest Lc:

${lowest(pairs)}

${sections.join('\n\n')}
`;
}
