import { expect } from 'chai';
import '@naast/components/language-nav/define';
import type { NaastLanguageNav } from '@naast/components/language-nav';

const link = (lang: string, more = ''): string =>
  `<li><a href="?lang=${lang}" lang="${lang}" hreflang="${lang}"${more}>${lang.toUpperCase()}</a></li>`;
const nav = (links: string): string =>
  `<naast-language-nav><nav aria-label="Taal"><ul>${links}</ul></nav></naast-language-nav>`;
const FOUR = link('nl') + link('fr') + link('de') + link('en');

const put = async (html: string): Promise<NaastLanguageNav> => {
  document.body.innerHTML = html;
  const element = document.body.querySelector('naast-language-nav') as NaastLanguageNav;
  await element.updateComplete;
  return element;
};

/** The languages that are said to be the current one. */
const current = (): string[] =>
  [...document.body.querySelectorAll('a[aria-current=true]')].map((one) => one.textContent ?? '');

/** Mutation observers have spoken, and what they asked for is done. */
const settled = async (element: NaastLanguageNav): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
};

/** What the console is told while something happens. */
const warnings = async (run: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  await run().finally(() => (console.warn = warn));
  return said;
};

describe('naast-language-nav', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'nl';
  });

  it('marks the language around it', async () => {
    expect(await warnings(() => put(nav(FOUR)))).to.deep.equal([]);
    expect(current()).to.deep.equal(['NL']);
  });

  it('follows a language that changes, of the page or nearer by', async () => {
    const element = await put(`<div>${nav(FOUR)}</div>`);
    document.documentElement.lang = 'fr';
    await settled(element);
    expect(current()).to.deep.equal(['FR']);
    (element.parentElement as HTMLElement).lang = 'de';
    await settled(element);
    expect(current()).to.deep.equal(['DE']);
  });

  it('knows a region by its base language, and prefers the region itself', async () => {
    document.documentElement.lang = 'nl-BE';
    await put(nav(FOUR));
    expect(current()).to.deep.equal(['NL']);
    await put(nav(link('nl') + link('nl-be')));
    expect(current()).to.deep.equal(['NL-BE']);
  });

  it('marks nothing when the language is not among the links', async () => {
    document.documentElement.lang = 'sv';
    await put(nav(FOUR));
    expect(current()).to.deep.equal([]);
  });

  it('leaves what the author marked, even when it is another language', async () => {
    const html = nav(link('nl') + link('fr', ' aria-current="true"'));
    await put(html);
    expect(document.body.innerHTML).to.equal(html);
    const page = nav(link('nl', ' aria-current="page"') + link('fr'));
    await put(page);
    expect(document.body.innerHTML).to.equal(page);
  });

  it('takes back its own mark when the author marks one later', async () => {
    const element = await put(nav(FOUR));
    element.querySelector('[hreflang=fr]')?.setAttribute('aria-current', 'true');
    element.requestUpdate();
    await element.updateComplete;
    expect(current()).to.deep.equal(['FR']);
  });

  it('reads aria-current="false" as not marked, as a framework writes it', async () => {
    await put(nav(link('nl') + link('fr', ' aria-current="false"')));
    expect(current()).to.deep.equal(['NL']);
  });

  it('takes in links that come late, and is the same after it was moved', async () => {
    const element = await put(`<main></main>${nav(link('fr'))}`);
    element.querySelector('ul')?.insertAdjacentHTML('beforeend', link('nl'));
    await settled(element);
    expect(current()).to.deep.equal(['NL']);
    const main = document.querySelector('main') as HTMLElement;
    main.lang = 'fr';
    main.append(element);
    await settled(element);
    expect(current()).to.deep.equal(['FR']);
  });

  it('no longer follows the page once it has left it', async () => {
    const element = await put(nav(FOUR));
    element.remove();
    document.documentElement.lang = 'fr';
    await settled(element);
    expect(element.querySelector('[aria-current]')?.textContent).to.equal('NL');
  });

  it('says once what is wrong, and what to write', async () => {
    const said = await warnings(async () => {
      const element = await put(
        '<naast-language-nav><ul><li><a href="?lang=fr">Français</a></li></ul></naast-language-nav>',
      );
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('hreflang="fr"');
    expect(said[1]).to.contain('<nav aria-label="Taal">');
  });
});
