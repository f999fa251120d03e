// What of a page carries meaning by paint alone, with where it is: icons and marks, edges of controls, states.
import { behind, contrast, everything, nameOf, operable, rgba, shown } from '../../look/eyes.ts';
import type { Box } from '../../look/pixels.ts';

export type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

/** A part of the page, and where it is. */
export interface Part {
  name: string;
  box: Box;
}

/** A part with something painted along these sides. */
export interface Edged extends Part {
  sides: Side[];
}

/** The place of a node in the page. */
function boxOf(node: Element): Box {
  const { left, top, width, height } = node.getBoundingClientRect();
  return { x: left + scrollX, y: top + scrollY, width, height };
}

/** The sides of a node that something is painted on in normal colours: a border, or a ground or shadow of its own. */
function sidesOf(node: Element): Side[] {
  const style = getComputedStyle(node);
  const fill =
    operable(node) &&
    (rgba(style.backgroundColor)[3] > 0 || style.backgroundImage !== 'none' || style.boxShadow !== 'none');
  const sides: Side[] = ['Top', 'Right', 'Bottom', 'Left'];
  return sides.filter(
    (side) => fill || (style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1),
  );
}

/** Edges of what a person operates, and of what has a border; a link in a sentence has none. */
function edges(): Edged[] {
  window.edged ??= everything()
    .filter((node) => shown(node) && getComputedStyle(node).display !== 'inline')
    .map((node) => ({ node, sides: sidesOf(node) }))
    .filter(({ sides }) => sides.length);
  return window.edged.map(({ node, sides }) => ({ name: nameOf(node), box: boxOf(node), sides }));
}

/** What is in a state, as it is shown: with its label, for the mark often stands in that. */
function states(): Part[] {
  const attributes =
    '[aria-checked], [aria-selected], [aria-pressed], [aria-current]:not([aria-current=false]), [aria-disabled]';
  const native = ':disabled, progress, meter, input[type=checkbox], input[type=radio]';
  window.states ??= everything().filter((node) => node.matches(`${attributes}, ${native}`) && shown(node));
  return window.states.map((node) => ({ name: nameOf(node), box: boxOf(node) }));
}

/** Puts all of them in the other state. */
function flip(): Promise<unknown> {
  for (const node of window.states) {
    const control = node as HTMLInputElement; // Of other elements what is asked for is not there.
    if (node instanceof HTMLProgressElement || node instanceof HTMLMeterElement)
      node.value = node.value === node.max ? 0 : node.max;
    else if (node.matches('input[type=checkbox], input[type=radio]')) control.checked = !control.checked;
    if (node.matches(':disabled')) control.disabled = false;
    node.removeAttribute('aria-current');
    for (const name of ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-disabled'])
      if (node.hasAttribute(name)) node.setAttribute(name, String(node.getAttribute(name) !== 'true'));
  }
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Controls whose focus has no outline to be seen: the browser paints no shadow and no background in forced colours. */
function ringless(): string[] {
  return everything()
    .filter(operable)
    .filter(shown)
    .filter((node) => {
      const around = [node, ...(node.labels ?? []), node.parentElement, node.nextElementSibling];
      node.focus({ focusVisible: true, preventScroll: true });
      if (!node.matches(':focus')) return false;
      const seen = around.some((one) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
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
function faint(): string[] {
  return everything()
    .filter((node) => shown(node) && !node.matches(':disabled, [aria-disabled=true]'))
    .filter((node) => [...node.childNodes].some((child) => child instanceof Text && child.data.trim()))
    .filter(
      (node) =>
        contrast(rgba(getComputedStyle(node).color), behind(node)) < 4.5 &&
        !node.closest('[busy], [disabled], [aria-disabled=true]'),
    )
    .map((node) => nameOf(node));
}

/** What runs in the page. */
export const inPage = { boxOf, sidesOf, edges, states, flip, ringless, faint };
