import { expect } from 'chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { clock } from '@naast/components/controllers/clock';
import type { HelpOpenDetail, NaastHelpButton, NaastHelpChannel } from '@naast/components/help-button';
import '@naast/components/help-button/define';

const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
const details = (): HTMLDetailsElement => find('details');
const summary = (): HTMLElement => find('summary');
/** What has focus, by name: chai prints whole pages when a comparison of nodes fails. */
const focused = (): string =>
  `${document.activeElement?.localName} ${document.activeElement?.textContent?.slice(0, 11).trim()}`;
const press = (key: string): Promise<void> => sendKeys({ press: key });
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What the element says itself, as a person reads it: a narrow space is a space. */
const said = (node: Element | null): string | undefined => node?.textContent?.replaceAll('\u00a0', ' ');
const status = (selector = 'naast-help-channel'): string | undefined => said(find(`${selector} > [data-naast]`));

const CALL =
  '<naast-help-channel id="call" kind="call" hours="Mo-Fr 09:00-17:00" person><a href="tel:+3220000000">Bel 02 000 00 00</a><p slot="person">Je spreekt een mens</p><p slot="hours">Elke werkdag van 9 tot 17 uur</p></naast-help-channel>';
const CHAT =
  '<naast-help-channel id="chat" kind="chat" hours="Mo-Fr 13:00-20:00"><a href="#chat">Chat met ons</a><p slot="hours">Elke werkdag van 13 tot 20 uur</p></naast-help-channel>';
const MAIL =
  '<naast-help-channel id="mail" kind="mail"><a href="mailto:hulp@stad.example">Mail ons</a></naast-help-channel>';
const BUTTON = (...channels: string[]): string =>
  `<naast-help-button subject="Adreswijziging"><details><summary><strong>Hulp nodig?</strong> <span slot="note">Een mens helpt je</span></summary><ul role="list">${channels.map((one) => `<li>${one}</li>`).join('')}</ul></details></naast-help-button>`;

async function put(html: string): Promise<NaastHelpButton> {
  document.body.innerHTML = html;
  await settled();
  return find('naast-help-button');
}

async function pageStyles(): Promise<HTMLLinkElement> {
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: new URL('../../dist/naast.css', import.meta.url).href,
  });
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  document.head.append(sheet);
  await loaded;
  return sheet;
}

async function settled(): Promise<void> {
  await Promise.all(
    [...document.querySelectorAll<NaastHelpChannel>('naast-help-channel, naast-help-button')].map(
      (one) => one.updateComplete,
    ),
  );
}

/** Sets the clock: 19 November 2026 is a Thursday, and Belgium is one hour ahead of UTC. */
const { now } = clock;
function setClock(moment: string): void {
  clock.now = () => Date.parse(moment);
}

function warnings(): { list: string[]; restore: () => void } {
  const list: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void list.push(text);
  return { list, restore: () => void (console.warn = warn) };
}

describe('naast-help-button', () => {
  beforeEach(() => setClock('2026-11-19T11:30:00+01:00'));
  afterEach(() => {
    clock.now = now;
    document.body.replaceChildren();
  });

  /** Listens for requests for help. */
  function requests(prevent = false): HelpOpenDetail[] {
    const heard: HelpOpenDetail[] = [];
    find('naast-help-button').addEventListener('naast-help-open', (event) => {
      heard.push((event as CustomEvent<HelpOpenDetail>).detail);
      if (prevent) event.preventDefault();
    });
    return heard;
  }

  const order = (): string[] => [...document.querySelectorAll('naast-help-channel')].map(({ id }) => id);

  it('opens and closes by key, keeps focus, and leads on to the channels in their order', async () => {
    await put(BUTTON(CALL, MAIL));
    summary().focus();
    await press('Enter');
    expect(details().open).to.equal(true);
    expect(focused()).to.equal('summary Hulp nodig?');
    await press('Tab');
    expect(focused()).to.equal('a Bel 02 000');
    await press('Escape');
    expect(details().open).to.equal(false);
    expect(focused()).to.equal('summary Hulp nodig?');
  });

  it('pushes down what follows when it opens, and covers none of it', async () => {
    const sheet = await pageStyles();
    await put(`${BUTTON(CALL, MAIL)}<p id="after">Daarna</p>`);
    summary().click();
    await frame();
    const [help, after] = ['naast-help-button', '#after'].map((one) => find(one).getBoundingClientRect());
    expect(find('#mail a').getBoundingClientRect().bottom).to.be.at.most(help?.bottom ?? 0);
    expect(after?.top).to.be.at.least(help?.bottom ?? Infinity);
    expect(find('#call a').getBoundingClientRect().height).to.be.at.least(44);
    sheet.remove();
  });

  it('opens with the mouse', async () => {
    await put(BUTTON(CALL));
    const heard = requests();
    const { left, top } = summary().getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 20, Math.round(top) + 10] });
    await resetMouse();
    expect(details().open).to.equal(true);
    expect(heard).to.deep.equal([{ reason: 'person', subject: 'Adreswijziging' }]);
  });

  it('says once that a person asks for help, and nothing when it closes', async () => {
    await put(BUTTON(CALL));
    const heard = requests();
    summary().click();
    summary().click();
    expect(details().open).to.equal(false);
    expect(heard).to.have.length(1);
  });

  it('stays closed when the agency opens a panel of its own', async () => {
    const help = await put(BUTTON(CALL, CHAT));
    const heard = requests(true);
    summary().focus();
    await press('Enter');
    expect(details().open).to.equal(false);
    expect(help.open('stuck', 'IBAN')).to.equal(false);
    expect(details().open).to.equal(false);
    expect(heard).to.deep.equal([
      { reason: 'person', subject: 'Adreswijziging' },
      { reason: 'stuck', subject: 'IBAN' },
    ]);
  });

  it('opens for another element, moves focus to the button, and asks no second time', async () => {
    const help = await put(`<button>Elders</button>${BUTTON(CALL)}`);
    const heard = requests();
    expect(help.open('stuck')).to.equal(true);
    expect(details().open).to.equal(true);
    expect(focused()).to.equal('summary Hulp nodig?');
    expect(help.open()).to.equal(true);
    expect(heard).to.deep.equal([{ reason: 'stuck', subject: 'Adreswijziging' }]);
  });

  it('closes without taking focus from elsewhere, and returns it from inside', async () => {
    const help = await put(`<button>Elders</button>${BUTTON(CALL)}`);
    details().open = true;
    find<HTMLElement>('button').focus();
    help.close();
    expect(focused()).to.equal('button Elders');
    details().open = true;
    find<HTMLElement>('a').focus();
    help.close();
    expect(focused()).to.equal('summary Hulp nodig?');
    expect(details().open).to.equal(false);
  });

  it('leaves Escape to others when there is nothing to close', async () => {
    await put(BUTTON(CALL));
    let heard = 0;
    document.addEventListener('keydown', (event) => void (heard += Number(!event.defaultPrevented)), { once: true });
    summary().focus();
    await press('Escape');
    expect(heard).to.equal(1);
  });

  it('says on the button that a person can be reached, or from when', async () => {
    await put(BUTTON(CALL, MAIL));
    const reachable = (): string | undefined => said(find('summary > [data-naast]'));
    expect(reachable()).to.equal('nu bereikbaar');
    expect(summary().lastElementChild).to.equal(find('summary > [data-naast]'));
    setClock('2026-11-19T17:00:00+01:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(reachable()).to.equal('morgen vanaf 9.00 uur');
    await put(BUTTON(CALL.replace(' person', '').replace(/<p slot="person">.*?<\/p>/, '')));
    expect(reachable()).to.equal('');
    find('naast-help-channel').setAttribute('person', '');
    const { restore } = warnings();
    setClock('2026-11-19T16:00:00+01:00');
    await frame();
    restore();
    expect(reachable()).to.equal('nu bereikbaar');
  });

  describe('open channels first', () => {
    it('puts closed channels after the others when help opens, not before', async () => {
      await put(BUTTON(CHAT, MAIL, CALL));
      expect(order()).to.deep.equal(['chat', 'mail', 'call']);
      summary().click();
      expect(order()).to.deep.equal(['mail', 'call', 'chat']);
    });

    it('moves nothing when the order is right', async () => {
      await put(BUTTON(CALL, MAIL, CHAT));
      let moved = 0;
      const observer = new MutationObserver((records) => (moved += records.length));
      observer.observe(find('ul'), { childList: true });
      summary().click();
      await frame();
      observer.disconnect();
      expect(moved).to.equal(0);
      expect(order()).to.deep.equal(['call', 'mail', 'chat']);
    });

    it('moves nothing in a list that a template engine keeps its place in', async () => {
      await put(BUTTON(CHAT, CALL).replace('<ul role="list">', '<ul role="list"><!--lit-part-->'));
      summary().click();
      expect(order()).to.deep.equal(['chat', 'call']);
    });
  });

  it('has the right words at the moment it opens', async () => {
    await put(BUTTON(CALL));
    setClock('2026-11-19T16:59:00+01:00');
    find<NaastHelpChannel>('#call').hours = 'Mo-Fr 09:00-16:30';
    await settled();
    setClock('2026-11-20T09:00:00+01:00');
    summary().click();
    await settled();
    expect(status()).to.equal('nu open, tot 16.30 uur');
  });

  it('stands with others on a page, each with its own subject', async () => {
    await put(BUTTON(CALL) + BUTTON(MAIL).replace('Adreswijziging', 'Parkeren'));
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push((event as CustomEvent<HelpOpenDetail>).detail.subject);
    document.addEventListener('naast-help-open', listen);
    document.querySelectorAll('summary')[1]?.click();
    document.removeEventListener('naast-help-open', listen);
    expect(heard).to.deep.equal(['Parkeren']);
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([false, true]);
  });

  it('keeps its word after an author’s script writes the summary anew', async () => {
    await put(BUTTON(CALL));
    summary().innerHTML = '<strong>Hulp?</strong>';
    await frame();
    expect(said(summary())).to.equal('Hulp?nu bereikbaar');
  });
});
