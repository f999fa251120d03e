import { compare } from '../pictures.mjs';

/** The same pixels under somebody else's style sheet. */
export default {
  name: 'shield',
  why: 'Citizens recognise what looks the same everywhere, whatever else is on the page.',
  async prove({ load, variant, fixture, keep }) {
    const plain = await (await load(variant)).portraits();
    const faults = [];
    for (const sheet of ['bootstrap', 'revert', 'shout']) {
      const dressed = await (await load({ ...variant, with: sheet })).portraits();
      for (const [index, { name, picture }] of dressed.entries()) {
        const different = await compare(plain[index].picture, picture);
        if (!different) continue;
        faults.push(
          `${name} looks different under ${sheet} (${different}); see ${keep(`${fixture.example}-${sheet}-${index}.png`, picture)}`,
        );
      }
    }
    return faults;
  },
};
