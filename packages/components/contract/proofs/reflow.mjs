import { sideways } from './text-spacing.mjs';

/** At 320 CSS px, which is 1280 px at 400 %, nothing has to be scrolled sideways. */
export default {
  name: 'reflow',
  why: 'WCAG 2.2, 1.4.10 and 1.4.4: who enlarges a page four times reads it in one column.',
  async prove({ load, variant }) {
    const narrow = await load({ ...variant, width: 320 });
    const calm = await load({ ...variant, width: 320, pace: 'calm' });
    return [...(await narrow.evaluate(sideways)), ...(await calm.evaluate(sideways)).map((fault) => `calm: ${fault}`)];
  },
};
