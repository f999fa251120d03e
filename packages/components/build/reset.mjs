/**
 * Where every authored node that an element dresses starts from: the properties with which page styles change a look.
 * `all` is not among them, nor what a citizen may need to change (text spacing), nor what carries meaning (direction,
 * visibility). `display: revert` goes back to the browser's own style sheet. `animation` and `transition` are left out: what
 * they would change is protected by itself, and naming either, even as `none`, keeps Chromium from sharing the computed
 * style of like nodes, which made up 40 % of the style time of 2,000 buttons.
 *
 * Longhands, and few of them: a shorthand such as `mask` sets a dozen properties on every node, and the resets of 2,000
 * buttons once took as long as all their other styles together (docs/decisions/0003).
 */
export const reset = Object.entries({
  appearance: 'none',
  'background-color': 'transparent',
  'background-image': 'none',
  'border-radius': '0',
  'border-style': 'solid',
  'border-width': '0',
  'box-shadow': 'none',
  'box-sizing': 'border-box',
  'clip-path': 'none',
  color: 'inherit',
  cursor: 'inherit',
  display: 'revert',
  filter: 'none',
  flex: '0 1 auto',
  float: 'none',
  'font-family': 'var(--naast-font-text)',
  'font-size': 'var(--naast-text-size-3)',
  'font-style': 'normal',
  'font-variant-caps': 'normal',
  'font-weight': 'var(--naast-weight-regular)',
  height: 'auto',
  inset: 'auto',
  'list-style-type': 'none',
  'margin-block-start': '0',
  'margin-inline': '0',
  'mask-image': 'none',
  'max-height': 'none',
  'max-width': 'none',
  'min-height': '0',
  'min-width': '0',
  opacity: '1',
  'outline-style': 'none',
  overflow: 'visible',
  'overflow-wrap': 'break-word',
  padding: '0',
  position: 'static',
  'text-align': 'start',
  'text-decoration-line': 'none',
  'text-indent': '0',
  'text-shadow': 'none',
  'text-transform': 'none',
  transform: 'none',
  'vertical-align': 'baseline',
  'white-space': 'normal',
  width: 'auto',
  'z-index': 'auto',
});
