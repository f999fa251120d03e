// Every page of the foundations, for whatever shows or checks them: Storybook, the contract, tests.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const filesIn = (path: string, ending: string): string[] =>
  readdirSync(`${folder}${path}`)
    .filter((file) => file.endsWith(ending))
    .sort();

/** The order in which they are read. A page that is not named comes last, by its name. */
const ORDER = 'face colour type space shape icons motion focus pace themes print direction writing figma'.split(' ');
const place = (name: string): number => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);

/** What a file of `pages/` exports. */
interface PageModule {
  title: string;
  /** What stands in `<main>`; complete without script. */
  render: () => string;
}
export interface Page extends PageModule {
  /** The file in `pages/`, without its ending. */
  name: string;
}

const load = async (file: string): Promise<Page> => ({
  name: basename(file, '.ts'),
  ...((await import(`./pages/${file}`)) as PageModule),
});

export const pages: Page[] = (await Promise.all(filesIn('pages', '.ts').map(load))).sort(
  (one, other) => place(one.name) - place(other.name) || one.name.localeCompare(other.name),
);

/** The style sheets that go with them, beside naast.css: paths of files. The others build on the first. */
export const styleSheets = [...new Set(['foundations.css', ...filesIn('', '.css')])].map((file) => `${folder}${file}`);

/** Those style sheets as one text. */
export const css = (): string => styleSheets.map((file) => readFileSync(file, 'utf8')).join('\n');

/** A page with its `<main>`, for `<body class="naast-page">`. */
export const mainOf = ({ render }: Page): string =>
  `<main class="naast-container naast-main" lang="en">${render()}</main>`;

/**
 * Statements that make a function `enhance(root)`, which gives a page what script adds. Every file of `client/` offers functions that
 * take the `<main>` of a page, or what it stands in, and find in it what is theirs.
 */
export function clientCode(): string {
  const clients = filesIn('client', '.ts');
  return [
    ...clients.map((file, index) => `import * as client${index} from ${JSON.stringify(`${folder}client/${file}`)};`),
    `const clients = [${clients.map((_, index) => `client${index}`)}].flatMap((client) => Object.values(client));`,
    'const enhance = (root) => clients.forEach((one) => one(root));',
  ].join('\n');
}
