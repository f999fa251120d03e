import { fault } from '../run/fault.ts';
import { usual } from '../look/variants.ts';
import type { Proof } from './proofs.ts';

/** WCAG 1.4.12: what a citizen sets takes effect, and nothing is cut off by it. */
const measure = (): [name: string, rule: string][] => {
  const faults: [string, string][] = [];
  // "normal" is no number, and no space added.
  const px = (value: string) => parseFloat(value) || 0;
  for (const node of document.querySelectorAll('#fixture *')) {
    const text = [...node.childNodes].some((child) => child instanceof Text && child.data.trim());
    if (!text || !node.checkVisibility()) continue;
    const name = `<${node.localName}> "${node.textContent.trim().slice(0, 30)}"`;
    const style = getComputedStyle(node);
    const size = px(style.fontSize);
    if (Math.abs(px(style.letterSpacing) - 0.12 * size) > 0.1)
      faults.push([name, `letter-spacing stays ${style.letterSpacing}`]);
    if (Math.abs(px(style.lineHeight) - 1.5 * size) > 0.5) faults.push([name, `line-height stays ${style.lineHeight}`]);
    if (Math.abs(px(style.wordSpacing) - 0.16 * size) > 0.1)
      faults.push([name, `word-spacing stays ${style.wordSpacing}`]);
    // Words for screen readers only take no room and have none to lose.
    const cut =
      node.clientHeight > 1 &&
      style.overflow !== 'visible' &&
      style.display !== 'inline' &&
      (node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1);
    if (cut) faults.push([name, 'it is cut off']);
  }
  for (const node of document.querySelectorAll('#fixture p')) {
    const style = getComputedStyle(node);
    if (node.checkVisibility() && Math.abs(px(style.marginBottom) - 2 * px(style.fontSize)) > 0.5)
      faults.push([`<p> "${node.textContent.trim().slice(0, 30)}"`, `the space after it stays ${style.marginBottom}`]);
  }
  return faults;
};

/** What is wider than the window has to be scrolled sideways, line by line. */
export function sideways(): { node: string; by: number }[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth + 1) return [];
  const past = [...document.querySelectorAll('#fixture *')].flatMap((node) => {
    const { left, right } = node.getBoundingClientRect();
    const by = Math.round(Math.max(right - clientWidth, -left));
    return by > 1 ? [{ node: `<${node.localName}> "${node.textContent.trim().slice(0, 30)}"`, by }] : [];
  });
  return past.length ? past.slice(-3) : [{ node: 'page', by: scrollWidth - clientWidth }];
}

const proof: Proof = {
  name: 'text-spacing',
  title: 'Line height 1.5, letters 0.12, words 0.16, paragraphs 2: all take effect, nothing is cut off.',
  why: 'People with dyslexia or low vision widen text to be able to read it.',
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/text-spacing',
  criteria: ['1.4.12'],
  reads: true,
  variants: [
    { ...usual, with: 'spacing' },
    { ...usual, with: 'spacing', width: 320, lang: 'de' },
  ],
  async prove({ look }) {
    const page = await look();
    const todo = 'Text spacing is never !important and never in a layer: let the shield write it.';
    const wide = await page.evaluate(sideways);
    return [
      ...(await page.evaluate(measure)).map(([node, rule]) => fault(node, rule, todo)),
      ...wide.map(({ node, by }) => fault(node, `it reaches ${by} px past the window`, 'Let it wrap.')),
    ];
  },
};

export default proof;
