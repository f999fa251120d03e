// Style sheets that a page may bring and that must not change what an element dresses.

/** Every property that page CSS tends to shout about, at the weight of an id. */
const shout = `
  animation: none !important; appearance: auto !important; background: yellow !important; border: 3px dashed lime !important;
  border-radius: 0 !important; box-shadow: 0 0 9px red !important; box-sizing: content-box !important; color: red !important;
  cursor: crosshair !important; display: inline !important; filter: invert(1) !important; float: right !important;
  font-family: serif !important; font-size: 9px !important; font-style: italic !important; font-weight: 100 !important;
  height: 11px !important; letter-spacing: normal !important; list-style: square !important; margin-inline: 9px !important;
  margin-block-start: 9px !important; max-width: 90px !important; min-height: 3px !important; opacity: 0.5 !important;
  outline: 2px solid red !important; overflow: hidden !important; padding: 7px !important; position: relative !important;
  text-align: end !important; text-decoration: line-through !important; text-indent: 9px !important; text-shadow: 1px 1px red !important;
  text-transform: uppercase !important; transform: rotate(3deg) !important; vertical-align: top !important;
  white-space: nowrap !important; width: 80px !important; z-index: 9 !important;
`;

/** The elements of a fixture and all inside them; the page around them is the page's own business. */
const inside = '#fixture [data-shielded], #fixture [data-shielded] *';

export const adversaries = {
  shout: `${inside} { ${shout} }`,
  // What old reset sheets and some CMS themes do.
  revert: `#fixture [data-shielded], #fixture [data-shielded] * { all: revert; }`,
  // WCAG 1.4.12, as the bookmarklet sets it.
  spacing:
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } ' +
    'p { margin-bottom: 2em !important; }',
};
