import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { NaastField } from '@naast/components/field';
import '@naast/components/field/define';

type Field = NaastField & HTMLElement;
const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
const input = (): HTMLInputElement => find('input');
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
/** The errors that can be seen. */
const shown = (): (string | null)[] =>
  [...document.querySelectorAll('[slot=error]:not([hidden])')].map((node) => node.textContent);

async function put(html: string): Promise<Field> {
  document.body.innerHTML = `<form>${html}<button>Verder</button></form>`;
  const field = find<Field>('naast-field');
  await field.updateComplete;
  return field;
}

const ANSWERED = `<naast-field type-mismatch="Geen adres">
  <label for="mail">E-mail</label><p slot="error" id="answer">Dit adres bestaat niet</p>
  <input id="mail" type="email" value="ann@zee" aria-invalid="true" aria-describedby="answer">
</naast-field>`;

describe('naast-field: what a server says', () => {
  afterEach(() => document.body.replaceChildren());

  it('stands until the value changes, also when the field is left', async () => {
    const field = await put(ANSWERED);
    input().focus();
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(shown()).to.deep.equal(['Dit adres bestaat niet']);
    expect(input().value).to.equal('ann@zee');
  });

  it('goes when the value has changed and is right, with every claim that something is wrong', async () => {
    const field = await put(ANSWERED);
    input().focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'strand' });
    await field.updateComplete;
    expect(shown()).to.deep.equal([]);
    expect(find('#answer').textContent).to.equal('Dit adres bestaat niet');
    expect(find('#answer').getClientRects().length).to.equal(0);
    expect(input().getAttribute('aria-invalid')).to.equal('false');
    // A hidden description is still read, so the reference has to go.
    expect(input().getAttribute('aria-describedby') ?? '').to.equal('');
  });

  it('stands again when somebody comes back to the value that was refused', async () => {
    const field = await put(ANSWERED);
    input().focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 's' });
    await sendKeys({ press: 'Backspace' });
    await field.updateComplete;
    expect(shown()).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(shown()).to.deep.equal(['Dit adres bestaat niet']);
    expect(input().getAttribute('aria-describedby')).to.equal('answer');
    expect(input().getAttribute('aria-invalid')).to.equal('true');
  });

  it('makes place for our own words when the new value is wrong in another way', async () => {
    const field = await put(ANSWERED);
    input().focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '@' });
    await field.updateComplete;
    expect(shown()).to.deep.equal(['Dit adres bestaat niet']);
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(shown()).to.deep.equal(['Geen adres']);
  });

  it('is heard when a framework writes it later, in a new node or in the old one', async () => {
    const field = await put('<naast-field><label>Naam</label><p slot="error"></p><input value="Jan"></naast-field>');
    expect(input().getAttribute('aria-invalid')).to.equal('false');
    const place = find<HTMLElement>('[slot=error]');
    const text = place.appendChild(document.createTextNode('Te kort'));
    await task();
    expect(input().getAttribute('aria-invalid')).to.equal('true');
    input().focus();
    await sendKeys({ type: 'x' });
    await field.updateComplete;
    expect(shown()).to.deep.equal([]);
    text.data = 'Nog te kort';
    await task();
    expect(shown()).to.deep.equal(['Nog te kort']);
    place.remove();
    await task();
    expect(input().getAttribute('aria-invalid')).to.equal('false');
    expect(input().hasAttribute('aria-describedby')).to.equal(false);
  });

  it('overrules aria-invalid="false", as React writes it', async () => {
    const field = await put('<naast-field><label>Naam</label><input required aria-invalid="false"></naast-field>');
    input().reportValidity();
    await field.updateComplete;
    expect(input().getAttribute('aria-invalid')).to.equal('true');
  });

  it('leaves an error alone that the author hides', async () => {
    await put('<naast-field><label>Naam</label><p slot="error" hidden>Later</p><input></naast-field>');
    expect(shown()).to.deep.equal([]);
    expect(input().getAttribute('aria-invalid')).to.equal('false');
  });

  it('can be added by script, counts until the value changes, and does not keep the form from being sent', async () => {
    const field = await put('<naast-field><label>Naam</label><input value="Jan"></naast-field>');
    input().insertAdjacentHTML('beforebegin', '<p slot="error">Die naam kennen we niet</p>');
    await task();
    expect(shown()).to.deep.equal(['Die naam kennen we niet']);
    expect(find<HTMLFormElement>('form').checkValidity()).to.equal(true);
    input().focus();
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(shown()).to.deep.equal(['Die naam kennen we niet']);
    input().focus();
    await sendKeys({ type: 'x' });
    await field.updateComplete;
    expect(shown()).to.deep.equal([]);
  });

  it('can be changed and taken away by script, after which the browser’s check still works', async () => {
    const field = await put('<naast-field><label>Naam</label><p slot="error">Fout</p><input required></naast-field>');
    find('[slot=error]').textContent = 'Andere fout';
    await task();
    expect(shown()).to.deep.equal(['Andere fout']);
    find('[slot=error]').remove();
    await task();
    expect(shown()).to.deep.equal([]);
    input().reportValidity();
    await field.updateComplete;
    expect(shown()).to.deep.equal(['Vul “Naam” in']);
  });

  it('goes with a reset of the form, and so do our own words', async () => {
    const field = await put('<naast-field><label>E-mail</label><input type="email" required></naast-field>');
    input().focus();
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(shown().length).to.equal(1);
    find<HTMLFormElement>('form').reset();
    await task();
    await field.updateComplete;
    expect(shown()).to.deep.equal([]);
    expect(input().value).to.equal('');
    // Untouched again: passing it is no fault.
    input().focus();
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(shown()).to.deep.equal([]);
  });

  it('stays when somebody prevents the reset', async () => {
    const field = await put('<naast-field><label>Naam</label><input required></naast-field>');
    input().reportValidity();
    find('form').addEventListener('reset', (event) => event.preventDefault());
    find<HTMLFormElement>('form').reset();
    await task();
    await field.updateComplete;
    expect(shown().length).to.equal(1);
  });

  it('is not asked of a control that nobody can fill in', async () => {
    for (const state of ['disabled', 'readonly']) {
      const field = await put('<naast-field><label>Naam</label><input required></naast-field>');
      input().reportValidity();
      await field.updateComplete;
      expect(shown().length).to.equal(1);
      input().setAttribute(state, '');
      await task();
      expect(shown(), state).to.deep.equal([]);
    }
  });

  it('survives a framework that throws our node away', async () => {
    const field = await put('<naast-field><label>Naam</label><input required></naast-field>');
    input().reportValidity();
    await field.updateComplete;
    find('[slot=error]').remove();
    await task();
    expect(shown()).to.deep.equal(['Vul “Naam” in']);
    const copy = field.outerHTML;
    document.body.innerHTML = copy;
    await task();
    expect(shown()).to.deep.equal([]);
  });
});
