import { behind, contrast, eyes, everything, nameOf, over, rgba, runIn, type Colour } from '../look/eyes.ts';
import { fault } from '../run/fault.ts';
import { usual } from '../look/variants.ts';
import type { Proof } from './proofs.ts';

/**
 * What paper may leave out: what only works on a screen. Nothing else, and nothing by accident.
 *
 * Folded content is not among them. Who prints takes the paper to a counter, to a daughter, into a file: nothing can be unfolded
 * there, and "Toon alle stappen" without the steps sends a person back. So content behind a summary is printed too, except where
 * the fold belongs to one of these.
 */
function chrome(): string {
  return [
    // The menu and the languages lead elsewhere; the address of the page stands on the paper.
    'nav, [role=search]',
    // What else only works on a screen is the library's to say.
    ...(window.library.screenOnly ? [window.library.screenOnly] : []),
    // Words for screen readers, and what the author has hidden for now.
    window.library.announcer,
    '[hidden], template, option, datalist',
  ].join(', ');
}

/** A text of the page, and the node it stands in. */
export interface Said {
  node: Element;
  data: string;
  seen: boolean;
}

/** Each text and whether it can be seen; what is folded away counts as text of the page. */
function texts(): Said[] {
  return everything().flatMap((node) => {
    if (node.closest(chrome()) || node.getRootNode() !== document) return [];
    return [...node.childNodes]
      .filter((child) => child instanceof Text)
      .filter(({ data }) => /[\p{L}\p{N}]/u.test(data))
      .map((child) => {
        const range = document.createRange();
        range.selectNodeContents(child);
        const { width, height } = range.getBoundingClientRect();
        return {
          node,
          data: child.data.trim().replace(/\s+/g, ' ').slice(0, 60),
          seen: width > 1 && height > 1 && node.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        };
      });
  });
}

/** Remembers what the screen says. A fold that is closed says it once it is opened, which paper cannot be. */
function remember(): void {
  window.said = texts().filter(({ node, seen }) => seen || node.closest('details:not([open])'));
}

/** What of it paper does not say. */
function silent(): string[] {
  const printed = texts();
  return window.said
    .filter(({ node, data }) => !printed.some((one) => one.node === node && one.data === data && one.seen))
    .map(({ data }) => data);
}

/** The ground on paper: white, except where a background is printed because it says so. */
function ground(node: Element): Colour {
  for (let one: Element | null = node; one; one = one.parentElement) {
    const { printColorAdjust, backgroundColor } = getComputedStyle(one);
    if (printColorAdjust === 'exact' && rgba(backgroundColor)[3] > 0.9) return behind(one);
  }
  return [255, 255, 255];
}

/** A part of the page by its name, and what is wrong with it. */
type Wrong = [name: string, rule: string];

/** Words that are too light for paper, and icons that printers leave out or that are too light. */
function faint(): Wrong[] {
  const words = texts()
    .filter(({ node, seen }) => seen && !node.matches(':disabled'))
    .filter(({ node }) => contrast(over(rgba(getComputedStyle(node).color), ground(node)), ground(node)) < 4.5)
    .map(({ data }): Wrong => [`"${data}"`, 'on white paper its words contrast less than 4.5:1']);
  const icons = everything().flatMap((node) =>
    ['::before', '::after'].flatMap((part): Wrong[] => {
      const style = getComputedStyle(node, part);
      if (style.content === 'none' || style.maskImage === 'none' || /gradient/.test(style.maskImage)) return [];
      if (!node.checkVisibility() || node.closest(chrome()) || style.display === 'none') return [];
      const name = `${nameOf(node)}${part}`;
      if (style.printColorAdjust !== 'exact') return [[name, 'printers leave it out: it is painted as a background']];
      return contrast(over(rgba(style.backgroundColor), ground(node)), ground(node)) < 3
        ? [[name, 'on white paper it contrasts less than 3:1']]
        : [];
    }),
  );
  return [...words, ...icons];
}

/** What does not fit on the sheet, or not in its own box. */
function cut(): Wrong[] {
  const past = everything()
    .filter((node) => node.checkVisibility() && node.getBoundingClientRect().width > 1)
    .filter(
      (node) =>
        node.getBoundingClientRect().right > document.documentElement.clientWidth + 1 ||
        node.getBoundingClientRect().left < -1,
    )
    .slice(-3);
  const clipped = everything().filter((node) => {
    const { overflow, display } = getComputedStyle(node);
    if (overflow === 'visible' || display === 'inline' || node.matches(chrome()) || !node.checkVisibility())
      return false;
    return (
      node.clientHeight > 1 && (node.scrollHeight > node.clientHeight + 2 || node.scrollWidth > node.clientWidth + 2)
    );
  });
  return [
    ...past.map((node): Wrong => [nameOf(node), 'it reaches past the sheet']),
    ...clipped.map((node): Wrong => [nameOf(node), 'a part of it is cut off on paper']),
  ];
}

const proof: Proof = {
  name: 'print',
  title: 'Paper shows what the screen says: every word, dark on white, nothing cut off at the width of A4.',
  why: 'People take paper to a counter or to who helps them; what is missing there they cannot look up.',
  source: 'https://www.w3.org/TR/css-page-3/',
  criteria: [],
  variants: [usual, { ...usual, theme: 'dark', width: 320 }, { ...usual, theme: 'contrast' }],
  async prove({ load }) {
    const page = await load();
    await page.evaluate(eyes(chrome, texts, remember, silent, ground, faint, cut));
    await runIn(page, remember);
    try {
      // A4 is 210 mm wide; between margins of 1 cm that is 718 CSS pixels.
      await page.browser.setViewport(718, 1000);
      await page.browser.emulate({ media: 'print' });
      const show = 'Show it in @media print; a fold with details::details-content { content-visibility: visible }.';
      const dark = 'In @media print: a dark colour, background: none; for a mask print-color-adjust: exact.';
      return [
        ...(await runIn(page, silent)).map((data) => fault(`"${data}"`, 'the screen says it and paper does not', show)),
        ...(await runIn(page, faint)).map(([name, rule]) => fault(name, rule, dark)),
        ...(await runIn(page, cut)).map(([name, rule]) =>
          fault(name, rule, 'In @media print let it wrap and grow: no fixed size, overflow: visible.'),
        ),
      ];
    } finally {
      await page.browser.emulate({ media: null });
    }
  },
};

export default proof;
