import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '@naast/components/skip-link/define';
import type { NaastSkipLink } from '@naast/components/skip-link';

const HTML =
  '<naast-skip-link><a href="#inhoud">Ga naar de inhoud</a></naast-skip-link><p><a href="#menu">Menu</a></p>' +
  '<main id="inhoud"><h1>Titel</h1><a href="#verder">Verder</a></main>';

const find = <T extends HTMLElement>(selector: string): T => document.body.querySelector(selector) as T;

const put = async (html: string): Promise<NaastSkipLink> => {
  document.body.innerHTML = html;
  const element = find<NaastSkipLink>('naast-skip-link');
  await element.updateComplete;
  return element;
};

const follow = async (): Promise<void> => {
  find('naast-skip-link > a').focus();
  await sendKeys({ press: 'Enter' });
};

/** What the console is told while something happens. */
const warnings = async (run: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  await run().finally(() => (console.warn = warn));
  return said;
};

describe('naast-skip-link', () => {
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: new URL('../../dist/naast.css', import.meta.url).href,
  });

  before(async () => {
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet);
    await loaded;
  });
  after(() => {
    sheet.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
  afterEach(() => document.body.replaceChildren());

  it('leaves the authored markup byte for byte as it was', async () => {
    expect(await warnings(() => put(HTML))).to.deep.equal([]);
    expect(document.body.innerHTML).to.equal(HTML);
  });

  /** Whether a person can see and hit the link. */
  const seen = (): boolean => {
    const { left, top, width, height } = find('naast-skip-link > a').getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === find('naast-skip-link > a');
  };

  it('is out of sight, but not out of reach of the keyboard', async () => {
    await put(HTML);
    expect(seen()).to.equal(false);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(find('naast-skip-link > a'));
  });

  it('is seen while it has focus, large enough to hit, and moves nothing', async function () {
    await put(HTML);
    const before = find('main').getBoundingClientRect().top;
    find('naast-skip-link > a').focus();
    // :focus holds only in a window that has focus itself; without a window manager, WebKit's never has.
    if (!document.hasFocus()) this.skip();
    expect(seen()).to.equal(true);
    expect(find('main').getBoundingClientRect().top).to.equal(before);
    expect(find('naast-skip-link > a').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('moves focus to its target, which keeps nothing of it afterwards', async () => {
    await put(HTML);
    await follow();
    expect(document.activeElement).to.equal(find('main'));
    expect(location.hash).to.equal('#inhoud');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(find('main a'));
    expect(find('main').outerHTML).to.equal('<main id="inhoud"><h1>Titel</h1><a href="#verder">Verder</a></main>');
  });

  it('changes nothing on a target that can have focus of itself', async () => {
    await put(
      '<naast-skip-link><a href="#inhoud">Ga naar de inhoud</a></naast-skip-link><main id="inhoud" tabindex="-1">Tekst</main>',
    );
    await follow();
    expect(document.activeElement).to.equal(find('main'));
    find('main').blur();
    expect(find('main').getAttribute('tabindex')).to.equal('-1');
  });

  it('leaves a tabindex that was written while the target had focus', async () => {
    await put(HTML);
    await follow();
    find('main').setAttribute('tabindex', '0');
    find('main').blur();
    expect(find('main').getAttribute('tabindex')).to.equal('0');
  });

  it('takes back what it lent when it leaves the page', async () => {
    const element = await put(HTML);
    await follow();
    element.remove();
    expect(find('main').hasAttribute('tabindex')).to.equal(false);
  });

  it('works for several links, for links that come late, and for a target that is not in ASCII', async () => {
    const element = await put(
      '<naast-skip-link><a href="#twee">Eerst dit</a></naast-skip-link><main id="één">Een</main><section id="twee">Twee</section>',
    );
    element.innerHTML = '<a href="#één">Een</a><a href="#twee">Twee</a>';
    await follow();
    expect(document.activeElement).to.equal(find('main'));
    find('naast-skip-link > a:last-child').focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(find('section'));
    expect(find('main').hasAttribute('tabindex')).to.equal(false);
  });

  it('stands aside when the page handles the link itself', async () => {
    await put(HTML);
    find('naast-skip-link > a').addEventListener('click', (event) => event.preventDefault());
    await follow();
    expect(document.activeElement).to.equal(find('naast-skip-link > a'));
  });

  it('says once what is wrong: no link, no target', async () => {
    const said = await warnings(async () => {
      await put('<naast-skip-link></naast-skip-link>');
      const element = await put('<naast-skip-link><a href="#weg">Ga naar de inhoud</a></naast-skip-link>');
      element.requestUpdate();
      await element.updateComplete;
      find('a').click();
    });
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('it holds no link');
    expect(said[1]).to.contain('nothing on the page has the id in href="#weg"');
  });
});
