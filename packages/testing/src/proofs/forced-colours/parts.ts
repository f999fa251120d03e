// What of a page carries meaning by paint alone, with where it is: icons and marks, edges of controls, states.
import { behind, contrast, everything, nameOf, operable, rgba, shown } from '../../look/eyes.ts';

/** The place of a node in the page. */
function boxOf(node) {
  const { left, top, width, height } = node.getBoundingClientRect();
  return { x: left + scrollX, y: top + scrollY, width, height };
}

/** The sides of a node that something is painted on in normal colours: a border, or a ground or shadow of its own. */
function sidesOf(node) {
  const style = getComputedStyle(node);
  const fill =
    operable(node) &&
    (rgba(style.backgroundColor)[3] > 0 || style.backgroundImage !== 'none' || style.boxShadow !== 'none');
  return ['Top', 'Right', 'Bottom', 'Left'].filter(
    (side) => fill || (style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1),
  );
}

/** Edges of what a person operates, and of what has a border; a link in a sentence has none. */
function edges() {
  globalThis.edged ??= everything()
    .filter((node) => shown(node) && getComputedStyle(node).display !== 'inline')
    .map((node) => ({ node, sides: sidesOf(node) }))
    .filter(({ sides }) => sides.length);
  return globalThis.edged.map(({ node, sides }) => ({ name: nameOf(node), box: boxOf(node), sides }));
}

/** What is in a state, as it is shown: with its label, for the mark often stands in that. */
function states() {
  const attributes =
    '[aria-checked], [aria-selected], [aria-pressed], [aria-current]:not([aria-current=false]), [aria-disabled]';
  const native = ':disabled, progress, meter, input[type=checkbox], input[type=radio]';
  globalThis.states ??= everything().filter((node) => node.matches(`${attributes}, ${native}`) && shown(node));
  return globalThis.states.map((node) => ({ name: nameOf(node), box: boxOf(node) }));
}

/** Puts all of them in the other state. */
function flip() {
  for (const node of globalThis.states) {
    if (node.matches('progress, meter')) node.value = node.value === node.max ? 0 : node.max;
    else if (node.matches('input[type=checkbox], input[type=radio]')) node.checked = !node.checked;
    if (node.matches(':disabled')) node.disabled = false;
    node.removeAttribute('aria-current');
    for (const name of ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-disabled'])
      if (node.hasAttribute(name)) node.setAttribute(name, String(node.getAttribute(name) !== 'true'));
  }
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Controls whose focus has no outline to be seen: the browser paints no shadow and no background in forced colours. */
function ringless() {
  return everything()
    .filter((node) => operable(node) && shown(node))
    .filter((node) => {
      const around = [node, ...(node.labels ?? []), node.parentElement, node.nextElementSibling].filter(Boolean);
      const outlines = () => around.map((one) => [getComputedStyle(one), one]);
      node.focus({ focusVisible: true, preventScroll: true });
      if (!node.matches(':focus')) return false;
      const seen = outlines().some(([{ outlineStyle, outlineWidth, outlineColor }, one]) => {
        if (outlineStyle === 'auto') return true;
        return (
          outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2 &&
          contrast(rgba(outlineColor), behind(one.parentElement ?? one)) >= 3
        );
      });
      node.blur();
      return !seen;
    })
    .map((node) => nameOf(node));
}

/** Words that stand on a colour of their own must still be read. What is disabled may be grey. */
function faint() {
  return everything()
    .filter((node) => shown(node) && !node.matches(':disabled, [aria-disabled=true]'))
    .filter((node) => [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()))
    .filter(
      (node) =>
        contrast(rgba(getComputedStyle(node).color), behind(node)) < 4.5 &&
        !node.closest('[busy], [disabled], [aria-disabled=true]'),
    )
    .map((node) => nameOf(node));
}

/** What runs in the page. */
export const inPage = [boxOf, sidesOf, edges, states, flip, ringless, faint];
