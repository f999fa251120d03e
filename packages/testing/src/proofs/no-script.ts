import { pairwise, usual } from '../look/variants.ts';
import { controlFaults, controlsOn } from './no-script/controls.ts';
import { countForms, formFaults } from './no-script/forms.ts';
import { chromeTags, lookFaults, portrait } from './no-script/look.ts';
import { wordFaults, words } from './no-script/words.ts';
import type { Proof } from './proofs.ts';

/**
 * What is not compared: what only script can bring and its place is kept for, that is nodes that elements mark as their own, what stands in shadow
 * roots and the drawings that wait for it (icons); the ring of the focus that a summary of errors takes. What is not used: a button of
 * type="button", which means what the author's own script makes of it, and what opens a window of the system (files, colours).
 */
const proof: Proof = {
  name: 'no-script',
  title:
    'With script off every authored word is there, every control works by keyboard, the look is the final look, and forms send the same.',
  why: 'Script fails to arrive for one page view in a hundred; then the authored HTML is the page.',
  source: 'https://www.gov.uk/service-manual/technology/using-progressive-enhancement',
  criteria: [],
  grows: true,
  variants: [usual, ...pairwise.slice(2, 3)],
  async prove(context) {
    const { load, variant } = context;
    const page = await load();
    const said = await page.evaluate(words);
    const controls = await controlsOn(page);
    const tags = await page.evaluate(chromeTags);
    const look = await portrait(page, tags, variant);
    const without = await load({ script: 'off' });
    const forms = await without.evaluate(countForms);
    return [
      ...wordFaults(said, await without.evaluate(words)),
      ...(await lookFaults(look, await portrait(without, tags, variant), without)),
      ...(await controlFaults(controls, without)),
      ...(await formFaults(context, forms)),
    ];
  },
};

export default proof;
