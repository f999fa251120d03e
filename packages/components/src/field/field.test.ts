import { expect } from 'chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { NaastField } from '@naast/components/field';
import '@naast/components/field/define';

const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
const input = (): HTMLInputElement => find('input');

async function put(html: string): Promise<NaastField> {
  document.body.innerHTML = html;
  const field = find<NaastField>('naast-field');
  await field.updateComplete;
  return field;
}

/** What a screen reader says after the name: the texts that describe the control, in order. */
const described = (control: Element = input()): string[] =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? `no #${id}`);

const shownError = (): string | undefined => find('[slot=error]:not([hidden])')?.textContent ?? undefined;
const press = (key: string): Promise<void> => sendKeys({ press: key });
const type = (text: string): Promise<void> => sendKeys({ type: text });
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const centre = (node: Element): [number, number] => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

const STREET =
  '<naast-field><label>Straat</label><p slot="hint">Zoals op je akte</p><input name="street" required></naast-field>';
const FORM = `<form>${STREET}<naast-field><label>E-mail</label><input type="email" name="mail" required></naast-field><button>Verder</button></form>`;

describe('naast-field', () => {
  afterEach(() => document.body.replaceChildren());

  describe('when it speaks', () => {
    it('says nothing about a required field that is only passed', async () => {
      await put(FORM);
      input().focus();
      await press('Tab');
      await press('Tab');
      expect(shownError()).to.equal(undefined);
    });

    it('says nothing while somebody types, and says it when they leave', async () => {
      const field = await put(
        '<naast-field type-mismatch="Dit is geen adres"><label>E-mail</label><input type="email"></naast-field><button>Verder</button>',
      );
      input().focus();
      await type('ann');
      expect(shownError()).to.equal(undefined);
      await press('Tab');
      await field.updateComplete;
      expect(shownError()).to.equal('Dit is geen adres');
      expect(described()).to.deep.equal(['Dit is geen adres']);
      expect(input().getAttribute('aria-invalid')).to.equal('true');
      expect(input().value).to.equal('ann');
    });

    it('says it to a screen reader too, because the focus is elsewhere by then', async () => {
      await put('<naast-field><label>E-mail</label><input type="email"></naast-field><button>Verder</button>');
      input().focus();
      await type('ann');
      await press('Tab');
      while (!find('[role=status]')?.textContent) await task();
      expect(find('[role=status]').textContent).to.equal(
        'Vul bij “E-mail” een e-mailadres in, zoals naam@voorbeeld.be',
      );
    });

    it('takes the error away as soon as the value is right, and puts no other in its place', async () => {
      const field = await put(
        '<naast-field value-missing="Leeg" type-mismatch="Geen adres"><label>E-mail</label><input type="email" required></naast-field>',
      );
      input().reportValidity();
      await field.updateComplete;
      expect(shownError()).to.equal('Leeg');
      input().focus();
      await type('ann@zee');
      await field.updateComplete;
      expect(shownError()).to.equal(undefined);
      expect(input().getAttribute('aria-invalid')).to.equal('false');
      expect(input().hasAttribute('aria-describedby')).to.equal(false);
      await press('Backspace');
      await press('Backspace');
      await press('Backspace');
      await field.updateComplete;
      expect(shownError()).to.equal(undefined);
    });

    it('says what is wrong with every field when the form is sent, and goes to the first', async () => {
      const field = await put(FORM);
      find<HTMLButtonElement>('button').focus();
      let sent = false;
      find('form').addEventListener('submit', () => (sent = true));
      await press('Enter');
      await field.updateComplete;
      expect([...document.querySelectorAll('[slot=error]')].map((node) => node.textContent)).to.deep.equal([
        'Vul “Straat” in',
        'Vul “E-mail” in',
      ]);
      expect(document.activeElement).to.equal(input());
      expect(sent).to.equal(false);
    });

    it('keeps the browser from saying the same in a bubble', async () => {
      await put(FORM);
      let prevented = false;
      const look = (event: Event): void => void setTimeout(() => (prevented = event.defaultPrevented));
      input().addEventListener('invalid', look);
      input().reportValidity();
      await task();
      expect(prevented).to.equal(true);
    });

    it('waits until a press is over, so that a button stays under the pointer', async () => {
      const field = await put(
        '<naast-field><label>E-mail</label><input type="email"></naast-field><button type="button">Bewaar</button>',
      );
      const button = find<HTMLButtonElement>('button');
      let clicks = 0;
      button.addEventListener('click', () => clicks++);
      input().focus();
      await type('ann');
      const before = button.getBoundingClientRect().top;
      await sendMouse({ type: 'move', position: centre(button) });
      await sendMouse({ type: 'down' });
      await field.updateComplete;
      expect(document.activeElement).not.to.equal(input());
      expect(button.getBoundingClientRect().top).to.equal(before);
      await sendMouse({ type: 'up' });
      await task();
      await field.updateComplete;
      expect(clicks).to.equal(1);
      expect(shownError()).to.contain('E-mail');
      await resetMouse();
    });

    it('says nothing when the focus comes back by way of its own label', async () => {
      const field = await put('<naast-field><label>E-mail</label><input type="email"></naast-field>');
      input().focus();
      await type('ann');
      await sendMouse({ type: 'click', position: centre(find('label')) });
      await task();
      await field.updateComplete;
      expect(document.activeElement).to.equal(input());
      expect(shownError()).to.equal(undefined);
      await resetMouse();
    });

    it('says nothing when the focus goes to a button of its own', async () => {
      const field = await put(
        '<naast-field><label>Code</label><input minlength="4"><button type="button">Toon</button></naast-field><button>Verder</button>',
      );
      input().focus();
      await type('12');
      await press('Tab');
      await field.updateComplete;
      expect(shownError()).to.equal(undefined);
      await press('Tab');
      await field.updateComplete;
      expect(shownError()).to.equal('Typ bij “Code” minstens 4 tekens');
    });
  });

  it('listens to the page only while it is on it', async () => {
    const field = await put(STREET);
    const heard = new Set<string>();
    const { addEventListener, removeEventListener } = document;
    document.addEventListener = (...args: Parameters<typeof addEventListener>) => (
      heard.add(args[0]),
      addEventListener.apply(document, args)
    );
    document.removeEventListener = (...args: Parameters<typeof removeEventListener>) => (
      heard.delete(args[0]),
      removeEventListener.apply(document, args)
    );
    input().focus();
    expect(heard.size).to.be.greaterThan(0);
    field.remove();
    expect([...heard]).to.deep.equal([]);
    document.body.append(field);
    expect(heard.size).to.be.greaterThan(0);
    field.remove();
    Object.assign(document, { addEventListener, removeEventListener });
  });
});
