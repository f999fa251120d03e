import { expect } from 'chai';
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

/** What a developer is told meanwhile. */
async function listen(act: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => void warnings.push(message.replace(/ See .*/, ''));
  await act();
  console.warn = warn;
  return warnings;
}

const STREET =
  '<naast-field><label>Straat</label><p slot="hint">Zoals op je akte</p><input name="street" required></naast-field>';

describe('naast-field: its parts', () => {
  afterEach(() => document.body.replaceChildren());

  it('ties label and hint to the control', async () => {
    await put(STREET);
    expect(input().labels?.[0]?.textContent).to.equal('Straat');
    expect(described()).to.deep.equal(['Zoals op je akte']);
    expect(input().getAttribute('aria-invalid')).to.equal('false');
  });

  it('ties an error that the server wrote, and has it read before the hint', async () => {
    await put('<naast-field><label>Straat</label><p slot="hint">Hint</p><p slot="error">Fout</p><input></naast-field>');
    expect(described()).to.deep.equal(['Fout', 'Hint']);
    expect(input().getAttribute('aria-invalid')).to.equal('true');
  });

  it('leaves what the author wired as it is', async () => {
    const html =
      '<naast-field><label for="a">Straat</label><p slot="hint" id="b">Hint</p><p id="c">Meer</p><input id="a" aria-describedby="c b" aria-invalid="false"></naast-field>';
    const field = await put(html);
    expect(field.outerHTML).to.equal(html);
  });

  it('takes a control inside the label, which it cannot dress', async () => {
    const warnings = await listen(() => put('<naast-field><label>Straat <input></label></naast-field>'));
    expect(warnings[0]).to.contain('the control is not its child');
    expect(find<HTMLLabelElement>('label').htmlFor).to.equal('');
    expect(input().labels?.length).to.equal(1);
  });

  it('takes a textarea and a select, and passes over a hidden input', async () => {
    for (const html of ['<textarea></textarea>', '<select></select>']) {
      const field = await put(
        `<naast-field><label>Wat?</label><input type="hidden" name="token">${html}</naast-field>`,
      );
      expect(field.control?.labels?.[0]?.textContent).to.equal('Wat?');
    }
  });

  it('takes children that come late, and a control that is replaced', async () => {
    const field = await put('<naast-field></naast-field>');
    field.innerHTML = '<label>Straat</label><p slot="hint">Hint</p><input>';
    await field.updateComplete;
    await field.updateComplete;
    expect(described()).to.deep.equal(['Hint']);
    input().outerHTML = '<input name="new">';
    await field.updateComplete;
    expect(described()).to.deep.equal(['Hint']);
    expect(input().labels?.[0]?.textContent).to.equal('Straat');
  });

  it('has nothing to do for new words in the label, but for new elements', async () => {
    const field = await put(STREET);
    const label = find('label');
    label.textContent = 'Laan';
    await Promise.resolve();
    (label.firstChild as Text).data = 'Dreef';
    await Promise.resolve();
    expect(field.isUpdatePending).to.equal(false);
    label.append(document.createElement('span'));
    await Promise.resolve();
    expect(field.isUpdatePending).to.equal(true);
  });

  it('gives each field its own ids', async () => {
    await put(STREET + STREET);
    const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.length).to.be.greaterThan(3);
  });

  it('keeps an error when it is moved', async () => {
    const field = await put(`${STREET}<section></section>`);
    input().insertAdjacentHTML('beforebegin', '<p slot="error">Die straat kennen we niet</p>');
    find('section').append(field);
    await field.updateComplete;
    expect(described()).to.deep.equal(['Die straat kennen we niet', 'Zoals op je akte']);
    expect(field.querySelectorAll('[slot=error]').length).to.equal(1);
  });

  it('warns once about wrong markup, and leaves it usable', async () => {
    const warnings = await listen(async () => {
      const field = await put(
        '<naast-field max-count="veel"><label for="elders">Straat</label><input id="hier"></naast-field>',
      );
      field.requestUpdate();
      await field.updateComplete;
      expect(field.control).to.equal(input());
      await put(
        '<naast-field><input></naast-field><naast-field><label>Ja</label><input type="checkbox"></naast-field><naast-field><p>Niets</p></naast-field>',
      );
    });
    expect(warnings).to.deep.equal([
      '<naast-field>: the label is for "elders", the control has id "hier". Write the same word in both, or neither.',
      '<naast-field>: max-count="veel" is no number. Write a number above 0.',
      '<naast-field>: it has no label. Write <label>…</label> as its first child.',
      '<naast-field>: it holds a checkbox. Write one text-like <input>, <textarea> or <select> inside it.',
      '<naast-field>: it holds 0 controls. Write one text-like <input>, <textarea> or <select> inside it.',
    ]);
  });

  it('counts nothing and refuses nothing when max-count is no number above 0', async () => {
    for (const max of ['0', '-3', 'veel']) {
      await listen(() =>
        put(`<naast-field max-count="${max}"><label>Straat</label><input value="Zeedijk"></naast-field>`),
      );
      expect(find('[slot=count]')).to.equal(null);
      expect(input().validity.valid).to.equal(true);
    }
  });
});
