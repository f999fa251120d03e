import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '@naast/components/header/define';
import type { NaastHeader } from '@naast/components/header';

const NAME = '<a href="#start"><strong>Stad aan Zee</strong></a>';
const MENU =
  '<details><summary>Menu</summary><nav aria-label="Hoofdmenu"><ul><li><a id="een" href="#een">Een</a></li>' +
  '<li><a href="#twee">Twee</a></li></ul></nav></details>';
const HTML = `<naast-header>${NAME}${MENU}</naast-header>`;

const find = <T extends HTMLElement>(selector: string): T => document.body.querySelector(selector) as T;

const put = async (html: string): Promise<NaastHeader> => {
  document.body.innerHTML = html;
  const header = find<NaastHeader>('naast-header');
  await header.updateComplete;
  return header;
};

/** What the console is told while something happens. */
const warnings = async (run: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  await run().finally(() => (console.warn = warn));
  return said;
};

const shown = (selector: string): boolean => {
  const { width, height } = find(selector).getBoundingClientRect();
  return find(selector).checkVisibility({ contentVisibilityAuto: true }) && width > 0 && height > 0;
};

describe('naast-header', () => {
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: new URL('../../dist/naast.css', import.meta.url).href,
  });

  before(async () => {
    document.body.className = 'naast-page';
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet);
    await loaded;
  });
  after(async () => {
    sheet.remove();
    await setViewport({ width: 800, height: 600 });
  });
  afterEach(() => document.body.replaceChildren());

  it('leaves the authored markup byte for byte as it was', async () => {
    expect(await warnings(() => put(HTML))).to.deep.equal([]);
    expect(document.body.innerHTML).to.equal(HTML);
  });

  it('folds the menu on a small screen: Enter unfolds, Escape folds and gives focus back', async () => {
    await setViewport({ width: 600, height: 600 });
    await put(HTML);
    expect(shown('summary')).to.equal(true);
    find('summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(find<HTMLDetailsElement>('details').open).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(find('#een'));
    await sendKeys({ press: 'Escape' });
    expect(find<HTMLDetailsElement>('details').open).to.equal(false);
    expect(document.activeElement).to.equal(find('summary'));
  });

  it('shows the menu on a wide screen without opening it, and Escape leaves it', async () => {
    await setViewport({ width: 1280, height: 600 });
    await put(HTML);
    expect(shown('summary')).to.equal(false);
    expect(shown('#een')).to.equal(true);
    find('naast-header > a').focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(find('#een'));
    await sendKeys({ press: 'Escape' });
    expect(document.activeElement).to.equal(find('#een'));
    expect(shown('#een')).to.equal(true);
  });

  it('stays whole when the window is made wide and small again while the menu is open', async () => {
    await setViewport({ width: 600, height: 600 });
    await put(HTML);
    find('summary').click();
    await setViewport({ width: 1280, height: 600 });
    find('#een').focus();
    await sendKeys({ press: 'Escape' });
    expect(shown('#een')).to.equal(true);
    await setViewport({ width: 600, height: 600 });
    expect(shown('#een')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(find<HTMLDetailsElement>('details').open).to.equal(false);
  });

  it('leaves a details inside the menu alone', async () => {
    await setViewport({ width: 600, height: 600 });
    await put(
      `<naast-header>${NAME}<div><details id="other" open><summary>Meer</summary></details></div></naast-header>`,
    );
    find('#other summary').focus();
    await sendKeys({ press: 'Escape' });
    expect(find<HTMLDetailsElement>('#other').open).to.equal(true);
  });

  it('says once what is wrong, and what to write', async () => {
    const said = await warnings(async () => {
      const header = await put('<naast-header><p>Stad aan Zee</p><nav></nav><details>Menu</details></naast-header>');
      header.requestUpdate();
      await header.updateComplete;
    });
    expect(said).to.have.length(3);
    expect(said[0]).to.contain('<a href="/"><strong>Stad aan Zee</strong>');
    expect(said[1]).to.contain('<details><summary>Menu</summary> <nav aria-label="Hoofdmenu">');
    expect(said[2]).to.contain('<summary>Menu</summary>');
  });

  it('hears what arrives late', async () => {
    const said = await warnings(async () => {
      const header = await put(`<naast-header>${NAME}</naast-header>`);
      header.insertAdjacentHTML('beforeend', '<nav></nav>');
      await new Promise((resolve) => setTimeout(resolve));
      await header.updateComplete;
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('its <nav> cannot fold');
  });
});
