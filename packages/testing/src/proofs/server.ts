import { usual } from '../look/variants.ts';
import { hydrationFaults } from './server/hydrate.ts';
import { importFaults } from './server/import.ts';
import { lightFaults } from './server/light.ts';
import type { Proof } from './proofs.ts';

const proof: Proof = {
  name: 'server',
  title:
    'Modules are imported without a page; what comes from the server stays, and shadow roots from the server are taken over.',
  why: 'Agencies render on servers and test in Node; a page that is drawn a second time loses what a citizen was doing.',
  source: 'https://html.spec.whatwg.org/multipage/scripting.html#the-template-element',
  criteria: [],
  reads: true,
  // A server does not know the language around an element; what it writes must not be wrong in any.
  grows: true,
  variants: [usual, { ...usual, lang: 'fr' }],
  async prove(context) {
    const { component, fixture, variant } = context;
    // The modules are the component's; they are told of with its first example.
    const isFirst = !component.pages && fixture === component.examples[0] && variant.lang === usual.lang;
    const imports = isFirst ? await importFaults(component) : [];
    return [...imports, ...(await lightFaults(context)), ...(await hydrationFaults(context))];
  },
};

export default proof;
