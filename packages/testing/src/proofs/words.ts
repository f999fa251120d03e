import { needed } from './lib/needed.ts';
import type { Proof } from './proofs.ts';

const proof: Proof = {
  name: 'words',
  title:
    'Four languages are complete, no sentence stands in script, and what is said is plain and marked with its language.',
  why: 'Who reads French, German or English gets all of it, and nobody has to read a sentence twice.',
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts',
  criteria: ['3.1.2'],
  of: 'component',
  async prove({ component }) {
    // It reads the sources of script as TypeScript does.
    const { wordFaults } = await needed('typescript', 'words', () => import('./words/faults.ts'));
    return wordFaults(component);
  },
};

export default proof;
