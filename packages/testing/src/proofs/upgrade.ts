import { fault } from '../run/fault.ts';
import { usual } from '../look/variants.ts';
import type { Proof } from './proofs.ts';

/** The elements that script should have brought to life and has not. */
const asleep = (prefix: string) =>
  [...document.querySelectorAll('*')]
    .filter((element) => element.localName.startsWith(prefix) && !element.matches(':defined'))
    .map((element) => `<${element.localName}>`);

const proof: Proof = {
  name: 'upgrade',
  title: 'Every element is defined and rendered; the console stays silent.',
  why: 'An element that fails to start leaves a citizen with half a page; a message in the console hides the next one.',
  source: 'https://html.spec.whatwg.org/multipage/custom-elements.html#upgrades',
  criteria: [],
  reads: true,
  variants: [usual, { ...usual, engine: 'firefox' }, { ...usual, engine: 'webkit' }],
  async prove({ library, look }) {
    const page = await look();
    const late = [...new Set(await page.evaluate(asleep, library.marks.prefix))];
    return [
      ...late.map((name) =>
        fault(name, 'it is not defined', 'Register it in <name>.define.ts; look for an error above.'),
      ),
      ...page
        .said()
        .map((text) => fault('console', text, 'Mend the cause; a message that developers need goes through warn().')),
      ...page.refused.map((text) => fault('network', text, 'Ship what the element needs with it.')),
    ];
  },
};

export default proof;
