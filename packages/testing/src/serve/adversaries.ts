// Style sheets that a page may bring and that must not change what an element dresses.

/** Every property that page CSS tends to shout about. */
const shout = `
  animation: none !important; appearance: auto !important; background: yellow !important; border: 3px dashed lime !important;
  border-radius: 0 !important; box-shadow: 0 0 9px red !important; box-sizing: content-box !important; color: red !important;
  cursor: crosshair !important; display: inline !important; filter: invert(1) !important; float: right !important;
  font-family: serif !important; font-size: 9px !important; font-style: italic !important; font-weight: 100 !important;
  height: 11px !important; letter-spacing: normal !important; list-style: square !important; margin-inline: 9px !important;
  margin-block-start: 9px !important; max-width: 90px !important; min-height: 3px !important; opacity: 0.5 !important;
  outline: 2px solid red !important; overflow: hidden !important; padding: 7px !important; position: relative !important;
  text-align: end !important; text-decoration: line-through !important; text-indent: 9px !important; text-shadow: 1px 1px red !important;
  text-rendering: optimizeSpeed !important; text-transform: uppercase !important; transform: rotate(3deg) !important; vertical-align: top !important;
  white-space: nowrap !important; width: 80px !important; word-break: break-all !important; z-index: 9 !important;
`;

/** The elements of a fixture and all inside them; the page around them is the page's own business. */
const inside = ['#fixture [data-shielded]', '#fixture [data-shielded] *'];

/** The same nodes as a developer would name them who wants to win at any price: by id, by name, by state. */
const named =
  ':is(h1, h2, h3, h4, p, a, button, input, select, textarea, label, legend, fieldset, details, summary, ul, ol, li, nav, span, strong)';
const angry = [
  `#fixture [data-shielded] ${named}`,
  `html body #fixture#fixture#fixture [data-shielded] ${named}:not(#none)`,
  ...[
    ':hover',
    ':focus',
    ':focus-visible',
    ':active',
    ':disabled',
    ':invalid',
    ':link',
    ':visited',
    ':first-child',
  ].map((state) => `#fixture#fixture [data-shielded] *${state}`),
];
/** What is drawn in or beside a node. A sheet may style what a component draws; that it draws no more itself is not proved. */
const parts = ['::before', '::after', '::placeholder', '::marker', '::file-selector-button'];

/** What a theme of a content system brings: everything to zero, and back to what an editor expects. */
export const cms = `
  html, body, div, span, h1, h2, h3, h4, h5, h6, p, blockquote, pre, a, abbr, address, cite, code, del, dfn, em, img, ins, kbd, q, s,
  samp, small, strong, sub, sup, var, b, u, i, dl, dt, dd, ol, ul, li, fieldset, form, label, legend, table, caption, tbody, tfoot,
  thead, tr, th, td, article, aside, canvas, details, figure, figcaption, footer, header, main, menu, nav, section, summary, time,
  mark, audio, video, button, input, select, textarea {
    margin: 0; padding: 0; border: 0; outline: 0; font: inherit; font-size: 100%; vertical-align: baseline; background: transparent;
  }
  *, *::before, *::after { box-sizing: inherit; }
  html { box-sizing: border-box; font: 62.5%/1.3 Georgia, serif; }
  body { font-size: 1.4rem; line-height: 1; color: #444; text-rendering: optimizeSpeed; word-break: break-all; hyphens: auto; }
  article, aside, details, figcaption, figure, footer, header, main, menu, nav, section, summary { display: block; }
  ol, ul, menu { list-style: none; }
  blockquote, q { quotes: none; }
  blockquote::before, blockquote::after, q::before, q::after { content: ''; content: none; }
  table { border-collapse: collapse; border-spacing: 0; }
  th, td { text-align: left; vertical-align: top; }
  img, svg, video { display: block; max-width: 100%; height: auto; }
  a { color: #06c; text-decoration: none; transition: all 0.2s; }
  a:hover, a:focus { color: #c00; text-decoration: underline; outline: 0; }
  a:visited { color: #639; }
  h1, h2, h3, h4 { margin: 1em 0 0.5em; font-family: Georgia, serif; font-weight: 400; letter-spacing: -0.02em; text-transform: uppercase; text-wrap: balance; }
  p, ul, ol { margin-bottom: 1.5em; text-wrap: pretty; }
  li { line-height: 1.2; float: left; display: inline; }
  strong, b { font-weight: 900; }
  label { display: inline-block; width: 120px; float: left; text-align: right; }
  input, select, textarea { width: 100%; padding: 2px; border: 1px inset #999; border-radius: 0; -webkit-appearance: none; }
  button, input[type='submit'] { background: #333; color: #fff; text-transform: uppercase; letter-spacing: 0.1em; line-height: normal; }
  :focus { outline: 0 !important; box-shadow: none !important; }
  ::placeholder { color: #ccc; font-style: italic; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .clear::after { content: ''; display: table; clear: both; }
`;

export const adversaries: Record<string, string> = {
  shout: `${[...inside, ...angry].join()} { ${shout} }
    ${[...inside, angry[0]].flatMap((node) => parts.map((part) => node + part)).join()} { ${shout} }`,
  // What old reset sheets and some CMS themes do.
  revert: `${inside} { all: revert; }`,
  cms,
  // WCAG 1.4.12, as the bookmarklet sets it.
  spacing:
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } ' +
    'p { margin-bottom: 2em !important; }',
};
