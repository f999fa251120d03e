// Writes reference.html and reference.css: every token with a sample, its value in each mode and what it is for, on a page
// that can be printed. The samples have their rules in the style sheet, so the page passes a strict content policy.
import { AXES, axesOf } from './axes.ts';
import { groupOf, kindOf, listOf, shortName, wordsOf } from './model.ts';
import { SHEET } from './reference-sheet.ts';
import { at, entriesOf } from '../records.ts';
import type { Mode, Token } from '../token.ts';
import type { Axis, AxisTokens } from './axes.ts';
import type { Output, Sources } from './model.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const WORDS = 'Je adres';
// How a value is shown: the declaration that holds it, and the words of the sample, if it shows in words.
interface Sample {
  kind: string;
  property: string;
  words?: string;
}
const SAMPLES: Partial<Record<string, Sample>> = {
  color: { kind: 'swatch', property: 'background' },
  shadow: { kind: 'box', property: 'box-shadow' },
  border: { kind: 'box', property: 'border' },
  radius: { kind: 'corner', property: 'border-radius' },
  borderWidth: { kind: 'line', property: 'border-block-start-width' },
  space: { kind: 'bar', property: 'inline-size' },
  size: { kind: 'bar', property: 'inline-size' },
  fontSize: { kind: 'words', property: 'font-size', words: WORDS },
  fontWeight: { kind: 'words', property: 'font-weight', words: WORDS },
  fontFamily: { kind: 'words', property: 'font-family', words: WORDS },
  lineHeight: { kind: 'words tinted', property: 'line-height', words: `${WORDS}<br>verandert` },
  typography: { kind: 'words', property: 'font', words: WORDS },
};
const sampleOf = (token: Token) => SAMPLES[kindOf(token)] ?? SAMPLES[token.type];

// One class for each declaration, in the order in which they are met.
interface Rules {
  classOf(declaration: string): string;
  text(): string;
}
function makeRules(): Rules {
  const classes = new Map<string, string>();
  return {
    classOf(declaration) {
      const name = classes.get(declaration) ?? `v${classes.size + 1}`;
      classes.set(declaration, name);
      return name;
    },
    text: () => [...classes].map(([declaration, name]) => `.${name}{${declaration}}\n`).join(''),
  };
}

function sample(token: Token, mode: Mode, rules: Rules) {
  const found = sampleOf(token);
  if (!found) return '';
  const name = rules.classOf(`${found.property}:${token.css}`);
  const shown = `<span class="sample ${found.kind} ${name}">${found.words ?? ''}</span>`;
  if (found.kind !== 'box') return shown;
  // A shadow and an edge are seen on a card of their theme only.
  const ground = rules.classOf(`background:${at(mode, 'surface.card').css}`);
  return `<span class="sample ground ${ground}">${shown}</span>`;
}

const cell = (token: Token, heading: string, mode: Mode, rules: Rules, more = '') =>
  `<td data-mode="${heading}">${sample(token, mode, rules)}<code>${escape(token.css)}</code>${more}</td>`;

// Paper has the light theme, but for a few tokens.
function onPaper(token: Token, { modes }: Pick<Sources, 'modes'>) {
  const { css } = at(modes.print, token.path);
  return css === token.css ? '' : `<p>On paper: <code>${escape(css)}</code></p>`;
}

const HEADINGS: Partial<Record<string, string>> = {
  full: 'full motion',
  reduced: 'reduced motion',
  always: 'value',
  'contrast-dark': 'contrast, dark',
};
const heading = (name: string) => HEADINGS[name] ?? name;

function row(token: Token, { modes }: Sources, axis: Axis, rules: Rules) {
  const cells = Object.entries(AXES[axis]).map(([name, mode], index) =>
    cell(at(modes[mode], token.path), heading(name), modes[mode], rules, index === 0 ? onPaper(token, { modes }) : ''),
  );
  const shown = token.inCss ? token.name : `${shortName(token)} (not in the CSS)`;
  const name = `<th scope="row" id="${shortName(token)}"><code>${shown}</code>${escape(wordsOf(token))}</th>`;
  return `<tr>${name}${cells.join('')}</tr>`;
}

function table(group: string, axis: Axis, tokens: Token[], sources: Sources, rules: Rules) {
  const columns = Object.keys(AXES[axis]).map((name) => `<th scope="col">${heading(name)}</th>`);
  const rows = tokens.map((token) => row(token, sources, axis, rules)).join('\n');
  return `<table aria-labelledby="group-${group}">
<thead><tr><th scope="col">token</th>${columns.join('')}</tr></thead>
<tbody>
${rows}
</tbody>
</table>`;
}

function section(group: string, sources: Sources, axes: AxisTokens, rules: Rules) {
  const tables = entriesOf(axes)
    .map(([axis, tokens]) => ({ axis, tokens: tokens.filter((token) => groupOf(token) === group) }))
    .filter(({ tokens }) => tokens.length)
    .map(({ axis, tokens }) => table(group, axis, tokens, sources, rules));
  return `<section>\n<h2 id="group-${group}">${group}</h2>\n${tables.join('\n')}\n</section>`;
}

function page(groups: string[], sections: string[], count: number) {
  const links = groups.map((group) => `<li><a href="#group-${group}">${group}</a></li>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Naast design tokens</title>
<link rel="stylesheet" href="fonts.css">
<link rel="stylesheet" href="tokens.css">
<link rel="stylesheet" href="reference.css">
</head>
<body>
<header>
<h1>Naast design tokens</h1>
<p>All ${count} tokens, each with what it is for, a sample and its value in every mode. A value with <code>clamp()</code> grows with the width of the page. This page can be printed.</p>
<nav aria-label="Groups"><ul>${links}</ul></nav>
</header>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function files(sources: Sources) {
  const tokens = listOf(sources.modes);
  const groups = [...new Set(tokens.map(groupOf))];
  const axes = axesOf(sources.modes);
  const rules = makeRules();
  const sections = groups.map((group) => section(group, sources, axes, rules));
  return { 'reference.html': page(groups, sections, tokens.length), 'reference.css': `${SHEET}${rules.text()}` };
}

export const reference: Output = { files, held: ({ modes }) => listOf(modes) };
