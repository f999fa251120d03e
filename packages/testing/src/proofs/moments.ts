import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault, type Fault } from '../run/fault.ts';
import { usual } from '../look/variants.ts';
import type { Proof } from './proofs.ts';
import { sourcesOf } from './lib/facts.ts';

const FILE = 'moments.json';
/** So many say what is wrong; the rest says it again in another language. */
const MOST = 5;
const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const PACES = ['standard', 'calm'];

/** In which language, at which pace, and at which moment; without a moment nothing has been said yet. */
interface State {
  lang: string;
  pace: string;
  moment?: string;
}

/** An authored node and where it stands. */
type Box = [name: string, place: string];

/**
 * Runs in the page: where every authored node stands in each of these states, and by how much the page is too wide. It need not be
 * loaded anew: elements promise to follow the language of the page, and to look at the clock when a page is shown again.
 */
const look = async (states: State[]): Promise<{ boxes: Box[]; over: number }[]> => {
  const { documentElement: page } = document;
  const updates = (): unknown[] =>
    [...document.querySelectorAll('*')].map((node) => Reflect.get(node, 'updateComplete'));
  const nodes = [...document.querySelectorAll('#fixture *')].filter((node) => !node.closest(window.library.added));
  const found = [];
  for (const { lang, pace, moment } of states) {
    page.lang = lang;
    page.setAttribute(window.library.pace, pace);
    if (moment) {
      window.clock.set(moment);
      document.dispatchEvent(new Event('visibilitychange'));
    }
    // A language is heard by an observer, in a turn of its own; what it asks for comes in the next.
    await new Promise(requestAnimationFrame);
    await Promise.all(updates());
    const boxes = nodes.map((node): Box => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const place = [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' ');
      return [`<${node.localName}>${node.id ? `#${node.id}` : ''}`, place];
    });
    found.push({ boxes, over: page.scrollWidth - page.clientWidth });
  }
  return found;
};

/** Runs in the page: folds are opened, so that what they hold is looked at too. */
const open = (): void => {
  for (const node of document.querySelectorAll('details')) node.open = true;
};

const KEEP =
  'Keep the place of the longest thing that can be said, in the width that there is, also before script runs; let it wrap.';

/** What is said of one state, of which only the first node that moved is worth a line. */
function judge(name: string, still: Box[], { boxes, over }: { boxes: Box[]; over: number }): Fault[] {
  const index = boxes.findIndex(([, place], at) => place !== still[at]?.[1]);
  const [node, place] = boxes[index] ?? [];
  return [
    ...(node ? [fault(node, `${name} it stands at ${place}, before at ${still[index]?.[1]}`, KEEP)] : []),
    ...(over > 1 ? [fault('page', `${name} it reaches ${over} px past the window`, KEEP)] : []),
  ];
}

/** What tells the time and does not say at which moments it is to be looked at. */
const unnamed = (sources: { text: string }[]): Fault[] =>
  sources.some(({ text }) => /from '.*\/clock\.js'/.test(text))
    ? [
        fault(
          FILE,
          'its words depend on the clock, and nobody says when to look',
          `Write ${FILE}: { "open": "2026-11-27T10:30+01:00", … }.`,
        ),
      ]
    : [];

const proof: Proof = {
  name: 'moments',
  title:
    'At every hour that makes a difference, in four languages and both paces, at 320 px, the page stands as it does without script.',
  why: 'A page that is right on Sunday and jumps on Monday morning is wrong for everybody who works.',
  source: 'https://web.dev/articles/cls',
  criteria: [],
  variants: [{ ...usual, width: 320 }],
  async prove({ component, load }) {
    const file = join(component.folder, FILE);
    if (!existsSync(file)) {
      const faults = component.pages ? [] : unnamed(sourcesOf(component));
      return faults.length ? faults : null;
    }
    const moments = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    const looks: State[] = LANGUAGES.flatMap((lang) => PACES.map((pace) => ({ lang, pace })));
    const before = await load({ script: 'off' });
    await before.evaluate(open);
    const still = await before.evaluate(look, looks);
    const page = await load();
    await page.evaluate(open);
    const states = looks.flatMap((state) => moments.map(([, moment]) => ({ ...state, moment })));
    const found = await page.evaluate(look, states);
    const faults = found.flatMap((one, index) => {
      const { lang, pace } = states[index] as State;
      const [name] = moments[index % moments.length] as [string, string];
      return judge(`${name}, ${lang}, ${pace}:`, still[Math.floor(index / moments.length)]?.boxes ?? [], one);
    });
    return faults.slice(0, MOST);
  },
};

export default proof;
