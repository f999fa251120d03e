import { fault } from '../run/fault.ts';
import { compare } from '../look/pictures.ts';
import { usual } from '../look/variants.ts';
import type { Proof } from './proofs.ts';

/** What a page may bring; and `page`, the sheet that a library makes for it instead of its own, where it does. */
const SHEETS = ['bootstrap', 'tailwind', 'cms', 'norway', 'germany', 'revert', 'shout', 'page'];

const proof: Proof = {
  name: 'shield',
  title: "The same pixels under somebody else's style sheet.",
  why: 'Citizens recognise what looks the same everywhere, whatever else is on the page.',
  source: 'https://www.w3.org/TR/css-cascade-5/#layer-ordering',
  criteria: [],
  grows: true,
  variants: SHEETS.map((sheet) => ({ ...usual, with: sheet })),
  async prove({ library, load, variant, fixture, keep }) {
    if (variant.with === 'page' && !library.pageSheet) return null;
    const plain = await (await load({ with: 'nothing' })).portraits();
    const dressed = await (await load()).portraits();
    const faults = [];
    for (const [index, { name, picture }] of dressed.entries()) {
      const before = plain[index];
      const different = before ? compare(before.picture, picture) : 'it is shown only there';
      if (!different) continue;
      const kept = keep(`${fixture.example}-${variant.with}-${index}.png`, picture.png);
      faults.push(
        fault(
          name,
          `it looks different under the sheet "${variant.with}" (${different})`,
          'Set in the component what the sheet changed, where no sheet of a page outweighs it.',
          { picture: kept },
        ),
      );
    }
    return faults;
  },
};

export default proof;
