import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { NaastErrorSummary } from '@naast/components/error-summary';
import '@naast/components/error-summary/define';
import '@naast/components/field/define';

type Summary = NaastErrorSummary & HTMLElement;
const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
const summary = (): Summary => find('naast-error-summary');
const heading = (): HTMLElement => find('naast-error-summary > h2');
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const lines = (): (string | null)[] =>
  [...summary().querySelectorAll('li:not([hidden])')].map((item) => item.textContent);
const links = (): HTMLAnchorElement[] => [...summary().querySelectorAll<HTMLAnchorElement>('li:not([hidden]) a')];

const HIDDEN = '<naast-error-summary hidden><h2>Kijk dit nog even na</h2><ul></ul></naast-error-summary>';
const NAME = '<naast-field><label>Naam</label><input name="name" required></naast-field>';
const MAIL =
  '<naast-field value-missing="Vul je e-mailadres in"><label>E-mail</label><input id="mail" type="email" name="mail" required></naast-field>';

async function put(html: string): Promise<void> {
  document.body.innerHTML = html;
  find<HTMLFormElement>('form').addEventListener('submit', (event) => event.preventDefault());
  await summary().updateComplete;
}

async function send(): Promise<void> {
  find<HTMLButtonElement>('button').focus();
  await sendKeys({ press: 'Enter' });
  await task();
}

describe('naast-error-summary', () => {
  before(async () => {
    const sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: new URL('../../dist/naast.css', import.meta.url).href,
    });
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet);
    await loaded;
  });
  after(() => find('link').remove());
  afterEach(() => document.body.replaceChildren());

  it('lists what keeps the form from being sent, in the words of the fields, and takes the focus', async () => {
    await put(`<form>${HIDDEN}${NAME}${MAIL}<button>Verder</button></form>`);
    expect(summary().getClientRects().length).to.equal(0);
    await send();
    expect(lines()).to.deep.equal(['Vul “Naam” in', 'Vul je e-mailadres in']);
    expect([...document.querySelectorAll('[slot=error]')].map((node) => node.textContent)).to.deep.equal(lines());
    expect(summary().getClientRects().length).to.equal(1);
    expect(document.activeElement).to.equal(heading());
  });

  it('is heard as its heading, and as nothing else beside it', async () => {
    await put(`<form>${HIDDEN}${NAME}<button>Verder</button></form>`);
    await send();
    expect(document.activeElement?.textContent).to.equal('Kijk dit nog even na');
    expect(summary().hasAttribute('role')).to.equal(false);
    expect(summary().hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('leads to the control by keyboard, with its label in view', async () => {
    await put(
      `<form>${HIDDEN}<p style="height: 3000px"></p>${NAME}<p style="height: 3000px"></p><button>Verder</button></form>`,
    );
    await send();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(links()[0]);
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(find('input'));
    const { top } = find('label').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
    expect(location.hash).to.equal('');
  });

  it('takes the focus again when the form is sent again, and hides when nothing is wrong any more', async () => {
    await put(`<form>${HIDDEN}${NAME}${MAIL}<button>Verder</button></form>`);
    await send();
    find<HTMLInputElement>('[name=name]').focus();
    await sendKeys({ type: 'Ann' });
    // The list stays as it was: nothing moves under somebody who is mending.
    expect(lines().length).to.equal(2);
    await send();
    expect(lines()).to.deep.equal(['Vul je e-mailadres in']);
    expect(document.activeElement).to.equal(heading());
    find<HTMLInputElement>('#mail').value = 'ann@zee.be';
    await send();
    expect(summary().hidden).to.equal(true);
    expect(lines()).to.deep.equal([]);
  });

  it('counts a group of radio buttons once, and takes controls without a field', async () => {
    await put(
      `<form>${HIDDEN}<fieldset><legend>Wie?</legend><input type="radio" name="who" value="a" required aria-label="Ik"><input type="radio" name="who" value="b" required aria-label="Wij"></fieldset>
      <input id="plain" aria-label="Straat" required>${NAME}<button>Verder</button></form>`,
    );
    await send();
    expect(links().map((link) => find<HTMLInputElement>(link.getAttribute('href') as string).name)).to.deep.equal([
      'who',
      '',
      'name',
    ]);
    expect(lines()[1]).to.equal(find<HTMLInputElement>('#plain').validationMessage);
    links()[0]?.click();
    expect(document.activeElement).to.equal(find('[value=a]'));
  });

  it('can stand outside its form, and hears controls that do too', async () => {
    await put(
      `${HIDDEN.replace('hidden', 'for="move" hidden')}<form id="move">${MAIL}<button>Verder</button></form><input form="move" aria-label="Straat" required><form><input required aria-label="Ander"></form>`,
    );
    await send();
    expect(lines().length).to.equal(2);
    expect(document.activeElement).to.equal(heading());
  });

  const SERVED = `<form><naast-error-summary><h2>Kijk dit nog even na</h2><ul>
      <li><a href="#name">Die naam kennen we niet</a></li><li><a href="#mail">Dit adres bestaat niet</a></li></ul></naast-error-summary>
    <naast-field><label>Naam</label><p slot="error">Die naam kennen we niet</p><input id="name" value="Jan" required></naast-field>
    <naast-field><label>Straat</label><input id="street" required></naast-field>
    <naast-field><label>E-mail</label><p slot="error">Dit adres bestaat niet</p><input id="mail" type="email" value="ann@zee" required></naast-field>
    <button>Verder</button></form>`;

  it('takes the focus once when the page comes with errors', async () => {
    await put(SERVED);
    expect(document.activeElement).to.equal(heading());
    find<HTMLInputElement>('#name').focus();
    find('form').prepend(summary());
    await summary().updateComplete;
    expect(document.activeElement).to.equal(find('#name'));
  });

  it('leaves somebody in peace who already fills in a field', async () => {
    document.body.innerHTML = '<input id="other" aria-label="Ander"><main></main>';
    find<HTMLInputElement>('#other').focus();
    find('main').innerHTML = SERVED;
    await summary().updateComplete;
    expect(document.activeElement).to.equal(find('#other'));
  });

  it('keeps the lines of the server that still hold, hides those that do not, and puts new ones in order', async () => {
    await put(SERVED);
    find<HTMLInputElement>('#name').focus();
    await sendKeys({ type: 'X' });
    await send();
    expect(lines()).to.deep.equal(['Vul “Straat” in', 'Dit adres bestaat niet']);
    expect(summary().querySelectorAll('li').length).to.equal(3);
    expect(document.activeElement).to.equal(heading());
  });

  it('takes the focus when a framework shows it', async () => {
    await put(`<form>${HIDDEN}${NAME}<button>Verder</button></form>`);
    find<HTMLButtonElement>('button').focus();
    find('ul').innerHTML = '<li><a href="#name">Die naam kennen we niet</a></li>';
    summary().hidden = false;
    await summary().updateComplete;
    expect(document.activeElement).to.equal(heading());
  });

  it('hides when the form is reset', async () => {
    await put(`<form>${HIDDEN}${NAME}<button>Verder</button></form>`);
    await send();
    find<HTMLFormElement>('form').reset();
    await task();
    expect(summary().hidden).to.equal(true);
  });

  it('listens only while it is on the page', async () => {
    await put(`<form>${HIDDEN}${NAME}<button>Verder</button></form>`);
    const gone = summary();
    gone.remove();
    await send();
    expect(gone.hidden).to.equal(true);
    expect(document.activeElement).to.equal(find('input'));
    find('form').prepend(gone);
    await send();
    expect(document.activeElement).to.equal(gone.querySelector('h2'));
  });

  it('warns once about wrong markup, and still lists', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void warnings.push(message.replace(/ See .*/, ''));
    await put(
      `<form><naast-error-summary hidden><p>Kijk</p></naast-error-summary>${NAME}<button>Verder</button></form>`,
    );
    await send();
    const found = lines();
    await put(`<naast-error-summary for="nergens" hidden><h2>Kijk</h2><ul></ul></naast-error-summary><form></form>`);
    console.warn = warn;
    expect(found).to.deep.equal(['Vul “Naam” in']);
    expect(warnings).to.deep.equal([
      '<naast-error-summary>: it has no heading. Write an <h2> that says what to do.',
      '<naast-error-summary>: it has no list. Write a <ul>, empty when there are no errors.',
      '<naast-error-summary>: there is no form with id "nergens". Write it inside the <form>, or for="…" with the id of the form.',
    ]);
  });
});
