// What is wrong, as a page: the planted faults of the contract (packages/testing/wrong), with what to write instead and the
// proof that finds each. All of it is read from there.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from '../../packages/testing/src/evidence/markup.ts';
import { criterion } from '../../packages/testing/src/evidence/wcag.ts';
import { proofs } from '../../packages/testing/src/proofs/proofs.ts';

/** What a case.json holds. */
interface Case {
  /** Those that find it. */
  proofs: string[];
  /** Of the criteria of these proofs, those that it breaks; all when it does not say. */
  criteria?: string[];
  wrong: string;
  instead: string;
}

/** An agency writes markup; whoever needs more to make the fault builds components. */
const AGENCY = new Set(['case.json', 'examples', 'expected']);
const CODE = /\.(html|css|js|json)$/;

/** @param folder The folder of a case. */
export const isForAgencies = (folder: string): boolean =>
  readdirSync(folder).every((file) => AGENCY.has(file)) && !existsSync(join(folder, 'expected/size.json'));

/** The files that make the fault, markup first. */
function sourcesOf(folder: string): { file: string; code: string }[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => CODE.test(file) && file !== 'case.json');
  const order = (file: string): number => Number(!file.endsWith('.html'));
  return files
    .sort((one, other) => order(one) - order(other) || one.localeCompare(other))
    .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8').trimEnd() }));
}

function foundBy(name: string, wanted: string[] | undefined): string {
  const found = proofs.find((proof) => proof.name === name);
  if (!found) throw new Error(`A planted fault says that the proof "${name}" finds it; there is none of that name.`);
  const { title, why, criteria } = found;
  const numbers = (wanted ?? criteria).filter((number) => criteria.includes(number));
  const broken = numbers.map((number) => `WCAG 2.2 ${number} ${text(criterion(number)?.name)}`).join(', ');
  return `<li><strong>${text(name)}</strong>: ${text(title)} ${text(why)}${broken ? ` <em>${broken}</em>` : ''}</li>`;
}

/** The wrong markup at work. Its words are Dutch, as those of all examples. */
const shown = (html: string): string =>
  `<h2>What people get</h2><div class="naast-panel" lang="nl">${html}</div><p>The accessibility panel is off here: this is wrong on purpose.</p>`;

/**
 * @param folder The folder of a case.
 * @returns a page
 */
export function wrongPage(folder: string): string {
  const read = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;
  const { proofs: names, criteria, wrong, instead } = read;
  const sources = sourcesOf(folder);
  const [markup] = sources;
  const heading = basename(folder).replaceAll('-', ' ');
  return (
    `<main class="naast-container naast-main" lang="en"><div class="naast-content"><h1>Wrong: ${text(heading)}</h1>` +
    `<p class="naast-lead">${text(wrong)}</p><h2>Write instead</h2><p>${text(instead)}</p>` +
    sources.map(({ file, code }) => `<h2>Wrong: <code>${text(file)}</code></h2><pre>${text(code)}</pre>`).join('') +
    (markup && isForAgencies(folder) ? shown(markup.code) : '') +
    `<h2>Which proof finds it</h2><ul>${names.map((name) => foundBy(name, criteria)).join('')}</ul></div></main>`
  );
}
