import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { NaastField } from '@naast/components/field';
import '@naast/components/field/define';

type Field = NaastField & HTMLElement;
const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
const area = (): HTMLTextAreaElement => find('textarea');
const count = (): string | null | undefined => find('[slot=count]')?.textContent;

async function put(text = '', attributes = 'max-count="5"'): Promise<Field> {
  document.body.innerHTML = `<form><naast-field ${attributes}><label>Uitleg</label><textarea>${text}</textarea></naast-field><button>Verder</button></form>`;
  const field = find<Field>('naast-field');
  await field.updateComplete;
  area().focus();
  area().setSelectionRange(text.length, text.length);
  return field;
}

describe('naast-field: the count', () => {
  afterEach(() => document.body.replaceChildren());

  it('says how many characters are left, in words', async () => {
    await put('abc');
    expect(count()).to.equal('Je kunt nog 2 tekens typen');
    await sendKeys({ type: 'd' });
    expect(count()).to.equal('Je kunt nog 1 teken typen');
    expect(area().nextElementSibling).to.equal(find('[slot=count]'));
  });

  it('never stops anyone from typing, and says how many are too many', async () => {
    await put('abcde');
    await sendKeys({ type: 'fg' });
    expect(area().value).to.equal('abcdefg');
    expect(count()).to.equal('Je hebt 2 tekens te veel');
    expect(find('[slot=error]')).to.equal(null);
  });

  it('is an error when the field is left or the form is sent', async () => {
    const field = await put('abcde');
    await sendKeys({ type: 'f' });
    expect(find<HTMLFormElement>('form').matches(':invalid')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(find('[slot=error]').textContent).to.equal('Typ bij “Uitleg” hoogstens 5 tekens');
    area().focus();
    await sendKeys({ press: 'Backspace' });
    await field.updateComplete;
    expect(find('[slot=error]')).to.equal(null);
    expect(find<HTMLFormElement>('form').matches(':valid')).to.equal(true);
  });

  it('counts what the server sent back', async () => {
    const field = await put('abcdefgh', 'max-count="5" too-long="Maak het korter"');
    expect(count()).to.equal('Je hebt 3 tekens te veel');
    area().reportValidity();
    await field.updateComplete;
    expect(find('[slot=error]').textContent).to.equal('Maak het korter');
  });

  it('is announced when typing pauses, and is no part of the description', async () => {
    await put('a');
    await sendKeys({ type: 'bc' });
    expect(find('[role=status]')).to.equal(null);
    while (!find('[role=status]')?.textContent) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(find('[role=status]').textContent).to.equal('Je kunt nog 2 tekens typen');
    expect(area().hasAttribute('aria-describedby')).to.equal(false);
  });

  it('leaves a fault that the page’s own script set', async () => {
    await put('abcdefgh', '');
    area().setCustomValidity('Geen scheldwoorden');
    find<Field>('naast-field').maxCount = 5;
    await find<Field>('naast-field').updateComplete;
    expect(area().validationMessage).to.equal('Geen scheldwoorden');
  });

  it('goes when max-count goes', async () => {
    const field = await put('abcdefgh');
    expect(area().validity.customError).to.equal(true);
    field.maxCount = null;
    await field.updateComplete;
    expect(find('[slot=count]')).to.equal(null);
    expect(area().validity.valid).to.equal(true);
  });

  it('starts again with a reset of the form', async () => {
    const field = await put('abc');
    await sendKeys({ type: 'defg' });
    find<HTMLFormElement>('form').reset();
    await new Promise((resolve) => setTimeout(resolve));
    await field.updateComplete;
    expect(count()).to.equal('Je kunt nog 2 tekens typen');
  });

  it('speaks the language of the page, with its plurals', async () => {
    for (const [lang, words] of [
      ['fr', 'Il vous reste 1 caractère'],
      ['de', 'Sie haben noch 1 Zeichen'],
      ['en', 'You can type 1 more character'],
    ]) {
      await put('abcd', `lang="${lang}" max-count="5"`);
      expect(count()).to.equal(words);
    }
  });
});
