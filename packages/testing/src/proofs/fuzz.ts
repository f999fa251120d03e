import { fault } from '../run/fault.ts';
import type { Library } from '../library/library.ts';
import { pageScript } from '../look/page-script.ts';
import { usual } from '../look/variants.ts';
import { allDeclarations, declarationsOf } from './lib/facts.ts';
import { apiOf, type Api } from './fuzz/api.ts';
import type { Proof } from './proofs.ts';

/** In the page they are one script. */
const source = ['dice', 'acts', 'judge', 'run']
  .map((name) => pageScript(new URL(`fuzz/page-${name}.ts`, import.meta.url)))
  .join('\n');

/** Enough that each kind of change meets each other one; a run takes a tenth of a second. */
const STEPS = 120;

/** What the console may say: a warning is for developers. What is refused by the policy of the page is an error, and stays one. */
const isError = (text: string): boolean => !/^console (warn|warning|log|info|debug):/.test(text);

const again = ({ command }: Library) =>
  `The same run comes again each time: ${command('contract')} --proof fuzz, with this component and example.`;
const SAFE = 'Take wrong values as none at all, and read the markup anew in update().';

const proof: Proof = {
  name: 'fuzz',
  title:
    'Whatever is done to attributes, properties, children, order, place and language: no error, no markup, nothing typed is lost.',
  why: 'Pages are made by systems that no one foresees; a citizen must not lose what was typed because one of them errs.',
  source: 'https://html.spec.whatwg.org/multipage/custom-elements.html#custom-element-conformance',
  criteria: [],
  grows: true,
  variants: [usual],
  async prove({ library, load, fixture, component }) {
    const page = await load();
    await page.evaluate(source);
    const api = apiOf([...allDeclarations(library), ...(component.wrong ? (declarationsOf(component) ?? []) : [])]);
    const seed = `${fixture.component}/${fixture.example}`;
    const run = (from: string, steps: number, settable: Api) => window.FUZZ.run(from, steps, settable);
    const { fault: found, did } = await page.evaluate(run, seed, STEPS, api);
    const last = `after ${did.length} changes, the last of them: ${did.slice(-3).join('; ')}`;
    const errors = page.said().filter(isError).slice(0, 3);
    return [
      ...errors.map((text) => fault('console', `${text}, within ${did.length} changes`, `${SAFE} ${again(library)}`)),
      ...(found ? [fault(found.element, `${found.rule}, ${last}`, `${SAFE} ${again(library)}`)] : []),
    ];
  },
};

export default proof;
