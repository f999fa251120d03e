// The style of the reference page, apart from the samples.
export const SHEET = `/* The reference page of the Naast design tokens, made from DTCG sources. EUPL-1.2. */
body {
  max-inline-size: 75rem;
  margin-inline: auto;
  padding: var(--naast-space-7);
  font: var(--naast-weight-regular) var(--naast-text-size-2) / var(--naast-line-height-text) var(--naast-font-text);
  color: var(--naast-text-default);
  background: var(--naast-surface-page);
}
h1, h2 { color: var(--naast-text-heading); line-height: var(--naast-line-height-heading); }
h1 { font-size: var(--naast-text-size-8); }
h2 { margin-block: var(--naast-space-9) var(--naast-space-4); font-size: var(--naast-text-size-6); }
header p { max-inline-size: var(--naast-size-measure); }
a { color: var(--naast-text-link); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 var(--naast-space-5); padding: 0; list-style: none; }
nav a { display: inline-flex; align-items: center; min-block-size: var(--naast-size-target); }
a:focus-visible { outline: var(--naast-focus-width) solid var(--naast-focus-ring); outline-offset: var(--naast-focus-offset); }
table { inline-size: 100%; border-collapse: collapse; background: var(--naast-surface-card); }
table + table { margin-block-start: var(--naast-space-5); }
th, td { padding: var(--naast-space-3) var(--naast-space-4); border: 1px solid var(--naast-boundary-card); text-align: start; vertical-align: top; }
thead th { background: var(--naast-surface-sunken); }
tbody th { inline-size: 22rem; font-weight: var(--naast-weight-regular); }
tbody th code { display: block; font-weight: var(--naast-weight-bold); }
code { font-family: ui-monospace, monospace; font-size: .85em; line-height: 1.4; overflow-wrap: anywhere; }
.sample { display: block; margin-block-end: var(--naast-space-2); print-color-adjust: exact; forced-color-adjust: none; }
.swatch { inline-size: 100%; min-inline-size: 4rem; block-size: 2.5rem; border: 1px solid var(--naast-boundary-control); border-radius: var(--naast-radius-small); }
.ground { padding: var(--naast-space-4); }
.ground .sample { margin: 0; }
.box { box-sizing: border-box; max-inline-size: 6rem; block-size: 3rem; }
.corner { inline-size: 6rem; block-size: 3rem; background: var(--naast-action-primary); }
.bar { max-inline-size: 100%; block-size: 1rem; background: var(--naast-action-primary); }
.line { inline-size: 5rem; border-block-start: solid var(--naast-boundary-strong); }
.words { color: var(--naast-text-default); overflow-wrap: anywhere; }
.tinted { background: var(--naast-surface-tint); }
td p { margin-block: var(--naast-space-2) 0; }
@media screen and (max-width: 45rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody { display: block; }
  tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  tbody th { grid-column: 1 / -1; inline-size: auto; background: var(--naast-surface-sunken); }
  td::before { content: attr(data-mode); display: block; color: var(--naast-text-soft); }
}
@page { margin: 15mm; }
@media print {
  body { padding: 0; font-size: 9pt; background: none; }
  nav { display: none; }
  h2 { break-after: avoid; }
  th, td { padding: 1mm 2mm; }
  tr { break-inside: avoid; }
  tbody th { inline-size: auto; }
}
`;
