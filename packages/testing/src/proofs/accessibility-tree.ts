import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import type { LoadedPage } from '../look/page.ts';
import { values, type Variant } from '../look/variants.ts';
import type { Context } from '../run/worker.ts';
import { atTheMoment } from './accessibility-tree/moment.ts';
import { review, type ByLanguage, type View } from './accessibility-tree/review.ts';
import { collect, transcribe } from './accessibility-tree/transcript.ts';
import { readTree } from './accessibility-tree/tree.ts';
import { unfold } from './lib/unfold.ts';
import type { Proof } from './proofs.ts';

const { lang: LANGUAGES } = values;

/** Runs in the page. Elements promise to follow the language of the page, so it need not be loaded anew. */
const speak = async (lang: string): Promise<void> => {
  document.documentElement.lang = lang;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.all([...document.querySelectorAll('*')].map((node): unknown => Reflect.get(node, 'updateComplete')));
};

/** Runs in the page: what is announced is put into its region a moment after the region itself. */
const announced = () =>
  new Promise<void>((resolve) => {
    const silent = () => [...document.querySelectorAll(window.library.announcer)].some((region) => !region.textContent);
    const look = () => (silent() ? requestAnimationFrame(look) : resolve());
    look();
  });

/** What `look` gives in each language. */
async function inAll(page: LoadedPage, look: (lang: Variant['lang']) => Promise<string[]>): Promise<ByLanguage> {
  const found: ByLanguage = { nl: [] };
  for (const lang of LANGUAGES) {
    await page.evaluate(speak, lang);
    found[lang] = await look(lang);
  }
  return found;
}

const TREE = 'Accessibility tree';

async function viewsOf(page: LoadedPage, session: CDPSession): Promise<View[]> {
  await page.evaluate(announced);
  const look = async (lang: string) => {
    await collect(page, lang);
    return readTree(session);
  };
  const views = [{ title: TREE, byLanguage: await inAll(page, look) }];
  if (await page.evaluate(unfold)) views.push({ title: `${TREE}, unfolded`, byLanguage: await inAll(page, look) });
  const said: ByLanguage = { nl: [] };
  for (const lang of LANGUAGES) said[lang] = await transcribe(page, lang);
  return [...views, { title: 'Transcript', byLanguage: said }];
}

/** Of a whole page the words are the page's own: it is loaded in each language, and what stands in it is read out in full. */
async function viewsOfPage(load: Context['load'], session: CDPSession): Promise<View[]> {
  const views: View[] = [];
  const said: ByLanguage = { nl: [] };
  for (const lang of LANGUAGES) {
    const page = await load({ lang, tools: 'reader' });
    await page.evaluate(announced);
    const look = async (title: string) =>
      lang === 'nl' && views.push({ title, byLanguage: { nl: await readTree(session) } });
    await look(TREE);
    if (await page.evaluate(unfold)) await look(`${TREE}, unfolded`);
    await collect(page, lang);
    said[lang] = await transcribe(page, lang);
  }
  return [...views, { title: 'Transcript, unfolded', byLanguage: said }];
}

const proof: Proof = {
  name: 'accessibility-tree',
  title:
    'What a screen reader is told is what people reviewed: roles, names, descriptions, states and order, in four languages.',
  why: 'A name that got lost or a word in the wrong language is not seen by who looks at the page; it is all that a blind person gets.',
  source: 'https://www.w3.org/TR/core-aam-1.2/',
  // Only what a person who reads the file can judge from it: names, roles, states, order, and marked language.
  criteria: ['1.1.1', '1.3.1', '1.3.2', '2.4.4', '2.4.6', '2.5.3', '3.1.2', '3.3.2', '4.1.2'],
  async prove({ component, fixture, load, browser, expect }) {
    if (component.generated) return null;
    const name = `${fixture.example}.md`;
    // A deliberately broken component counts only where somebody wrote down what is right.
    if (component.wrong && !existsSync(join(component.folder, 'expected', name))) return null;
    const { puppeteer: raw } = await browser();
    const look = async (session: CDPSession) =>
      fixture.page ? viewsOfPage(load, session) : viewsOf(await load({ tools: 'reader' }), session);
    const views = await atTheMoment(raw, look);
    return expect(name, review(`${component.name}/${fixture.example}`, views, !!fixture.page));
  },
};

export default proof;
