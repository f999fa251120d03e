// What a screen reader says from the first word to the last. A virtual one: it shows the order and the words, not how a
// certain screen reader puts them.
import type { LoadedPage } from '../../look/page.ts';
import { flatten } from './flatten.ts';

/** Runs in the page. */
const listen = async (lang: string): Promise<string[]> => {
  const { virtual } = window.screenReader;
  for (const sheet of document.styleSheets) sheet.disabled = true;
  document.documentElement.lang = lang;
  document.body.replaceChildren(...(window.collected[lang] ?? []));
  await virtual.start({ container: document.body });
  const LONGEST = 2000;
  for (let steps = 0; steps < LONGEST && (await virtual.lastSpokenPhrase()) !== 'end of document'; steps++)
    await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
};

/**
 * Keeps in the page what it holds now, to be read when all is collected: reading takes the place of the page.
 *
 * @param lang Its language now.
 */
export const collect = (page: LoadedPage, lang: string): Promise<unknown> =>
  page.evaluate(`${flatten}; globalThis.collected[${JSON.stringify(lang)}] = flattened();`);

/** What the virtual one says and others do not: where a paragraph begins, and where a small thing ends. */
const UNSAID =
  /^(end of )?(paragraph|time|strong|emphasis|label)$|^end of listitem\b|^end, |^end of button\b|^end of link\b/;

/** `listitem, level 1, position 2, set size 4` is heard as `listitem, 2 of 4`; that nothing is wrong is not heard. */
const shorten = (phrase: string): string =>
  phrase
    .replace(/\s+/g, ' ')
    .replace(/, not invalid\b/, '')
    .replace(/, level 1(?=.*, position)/, '')
    .replace(/, position (\d+), set size (\d+)/, ', $1 of $2')
    .trim();

/**
 * What is said, phrase after phrase.
 *
 * @param page It is of no other use afterwards.
 * @param lang Which of the collected ones.
 */
export async function transcribe(page: LoadedPage, lang: string): Promise<string[]> {
  const said = await page.evaluate(listen, lang);
  return said
    .slice(1, -1)
    .map(shorten)
    .filter((phrase) => !UNSAID.test(phrase));
}
