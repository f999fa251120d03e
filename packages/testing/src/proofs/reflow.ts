import type { LoadedPage } from '../look/page.ts';
import { fault, type Fault } from '../run/fault.ts';
import { usual } from '../look/variants.ts';
import { sideways } from './text-spacing.ts';
import type { Proof } from './proofs.ts';

/** Text twice as large, as a browser's setting makes it. */
const larger = () => {
  document.documentElement.style.fontSize = '200%';
};

const proof: Proof = {
  name: 'reflow',
  title: 'At 320 CSS px, which is 1280 px at 400 %, and with text twice as large nothing is scrolled sideways.',
  why: 'Who enlarges a page four times reads it in one column; sideways scrolling loses every line.',
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/reflow',
  criteria: ['1.4.10', '1.4.4'],
  variants: [
    { ...usual, width: 320 },
    { ...usual, width: 320, pace: 'calm', lang: 'de' },
  ],
  async prove({ load }) {
    const todo = 'Let it wrap: no fixed width, min-inline-size: 0 in a grid or flex row, overflow-wrap for long words.';
    const at = async (page: LoadedPage, when: string): Promise<Fault[]> =>
      (await page.evaluate(sideways)).map(({ node, by }) =>
        fault(node, `${when} it reaches ${by} px past the window`, todo),
      );
    const page = await load();
    const narrow = await at(page, 'at 320 px');
    // As a person does it: the page is there, and then made larger.
    await page.browser.setViewport(640, 900);
    await page.evaluate(larger);
    return [...narrow, ...(await at(page, 'with text at 200 %'))];
  },
};

export default proof;
