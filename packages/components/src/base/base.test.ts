import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import '@naast/components/button/define';
import { announce } from '@naast/components/core/announce';

const find = <T extends HTMLElement>(selector: string): T => document.body.querySelector(selector) as T;
const box = (selector: string): DOMRect => find(selector).getBoundingClientRect();

describe('base.css', () => {
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: new URL('../../dist/naast.css', import.meta.url).href,
  });
  const page = document.createElement('style');

  before(async () => {
    document.body.className = 'naast-page';
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet, page);
    await loaded;
  });
  after(async () => {
    document.body.className = '';
    sheet.remove();
    page.remove();
    await setViewport({ width: 800, height: 600 });
  });
  afterEach(() => {
    page.textContent = '';
    document.body.replaceChildren();
  });

  it('puts the foot of a short page at the bottom of the window, and of a long one at its end', () => {
    document.body.innerHTML = '<main>Kort</main><footer>Voet</footer>';
    expect(box('footer').bottom).to.be.closeTo(innerHeight, 1);
    document.body.innerHTML = `<main>${'<p>Lang</p>'.repeat(60)}</main><footer>Voet</footer>`;
    expect(box('footer').top).to.be.at.least(box('main').bottom);
    scrollTo(0, document.documentElement.scrollHeight);
    expect(box('footer').bottom).to.be.closeTo(innerHeight, 1);
  });

  it('keeps a column free for help on a wide screen, where it stays in sight and covers nothing', async () => {
    await setViewport({ width: 1280, height: 700 });
    document.body.innerHTML = `<main class="naast-container naast-columns"><div>${'<p>Tekst</p>'.repeat(60)}</div><aside>Hulp</aside></main>`;
    expect(box('aside').left).to.be.at.least(box('main > div').right);
    scrollTo(0, 900);
    expect(box('aside').top).to.be.within(0, 100);
    await setViewport({ width: 600, height: 700 });
    scrollTo(0, 0);
    expect(box('aside').top).to.be.at.least(box('main > div').bottom);
  });

  it('gives way to an element, which looks the same in text as outside it', async () => {
    const button = '<naast-button variant="primary"><a href="#verder">Verder</a></naast-button>';
    document.body.innerHTML = `<div id="in" class="naast-content"><p>${button}</p></div><div id="out">${button}</div>`;
    const look = (selector: string): string[] => {
      const { color, backgroundColor, textDecorationLine, lineHeight, fontSize } = getComputedStyle(find(selector));
      return [color, backgroundColor, textDecorationLine, lineHeight, fontSize];
    };
    expect(look('#in a')).to.deep.equal(look('#out a'));
    expect(getComputedStyle(find('#in a')).textDecorationLine).to.equal('none');
  });

  it('wins from the rules of a page, and loses from the text spacing of a person', () => {
    document.body.innerHTML = '<div class="naast-content"><h2 id="h">Kop</h2><p>Tekst</p></div>';
    const { color, fontSize } = getComputedStyle(find('h2'));
    page.textContent = '#h { color: red !important; font-size: 9px !important } p { margin: 99px; line-height: 9 }';
    expect(getComputedStyle(find('h2')).color).to.equal(color);
    expect(getComputedStyle(find('h2')).fontSize).to.equal(fontSize);
    expect(getComputedStyle(find('p')).marginBottom).to.equal('0px');
    page.textContent = '* { line-height: 2 !important } p { margin-bottom: 36px !important }';
    expect(parseFloat(getComputedStyle(find('h2')).lineHeight)).to.be.closeTo(2 * parseFloat(fontSize), 0.1);
    expect(getComputedStyle(find('p')).marginBottom).to.equal('36px');
  });

  it('hides what is hidden, and what is said to a screen reader only', () => {
    document.body.innerHTML =
      '<div class="naast-panel" hidden>Weg</div><form class="js naast-form" hidden>Weg</form><main>Tekst</main>';
    expect(box('.naast-panel').height).to.equal(0);
    expect(box('form').height).to.equal(0);
    const { height } = document.body.getBoundingClientRect();
    announce(find('main'), 'Bewaard.');
    expect(box('[data-naast=announcer]').width).to.equal(1);
    expect(document.body.getBoundingClientRect().height).to.equal(height);
  });
});
