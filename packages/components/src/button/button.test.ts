import { expect } from 'chai';
import { sendKeys, resetMouse } from '@web/test-runner-commands';
import type { NaastButton } from '@naast/components/button';
import '@naast/components/button/define';
import { find, press, put, clickOn, form, SUBMIT, countSubmits } from './testing.ts';

/** Collects warnings while something happens. */
async function warnings(action: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const before = console.warn;
  console.warn = (text: string) => said.push(text);
  try {
    await action();
  } finally {
    console.warn = before;
  }
  return said;
}

describe('naast-button', () => {
  afterEach(async () => {
    await resetMouse();
    document.body.replaceChildren();
  });

  describe('a form', () => {
    it('is sent once on a double click', async () => {
      await put(form(SUBMIT));
      const submits = countSubmits();
      await clickOn(find('button'), 2);
      expect(submits()).to.equal(1);
    });

    it('is sent once when Enter is held down on the button', async () => {
      await put(form(SUBMIT));
      const submits = countSubmits();
      find<HTMLElement>('button').focus();
      for (let i = 0; i < 4; i++) await sendKeys({ down: 'Enter' });
      await sendKeys({ up: 'Enter' });
      expect(submits()).to.equal(1);
    });

    it('is sent once when Enter comes again and again in a text field', async () => {
      await put(form(`<input aria-label="Straat" name="street">${SUBMIT}`));
      const submits = countSubmits();
      find<HTMLElement>('input').focus();
      for (let i = 0; i < 4; i++) await press('Enter');
      expect(submits()).to.equal(1);
    });

    it('is sent once when a handler stops the event and sends by itself', async () => {
      await put(form(SUBMIT));
      let handled = 0;
      find('form').addEventListener('submit', (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        handled++;
      });
      await clickOn(find('button'), 2);
      expect(handled).to.equal(1);
    });

    it('is sent again at once after something was typed', async () => {
      await put(form(`<input aria-label="Straat" name="street">${SUBMIT}`));
      const submits = countSubmits();
      find<HTMLElement>('input').focus();
      await press('Enter');
      await sendKeys({ type: 'a' });
      await press('Enter');
      expect(submits()).to.equal(2);
    });

    it('that is not complete is not counted as sent', async () => {
      await put(form(`<input aria-label="Straat" name="street" required>${SUBMIT}`));
      const submits = countSubmits();
      find<HTMLElement>('button').click();
      expect(submits()).to.equal(0);
      find<HTMLInputElement>('input').value = 'Zeedijk 1';
      find<HTMLElement>('button').click();
      expect(submits()).to.equal(1);
    });

    it('works again after a return from the back/forward cache, and is no longer busy', async () => {
      const button = await put(form(SUBMIT));
      const submits = countSubmits();
      find<HTMLElement>('button').click();
      button.busy = true;
      await button.updateComplete;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await button.updateComplete;
      expect(button.busy).to.equal(false);
      expect(find('button').hasAttribute('aria-disabled')).to.equal(false);
      find<HTMLElement>('button').click();
      expect(submits()).to.equal(2);
    });
  });

  it('does nothing when the author says aria-disabled', async () => {
    await put(form('<naast-button><button aria-disabled="true">Verder</button></naast-button>'));
    const submits = countSubmits();
    find<HTMLElement>('button').click();
    expect(submits()).to.equal(0);
  });

  it('lets a link, a button and a summary be pressed as often as one likes', async () => {
    await put(`<naast-button><button type="button">x</button></naast-button>
      <naast-button><details><summary>Meer</summary><p>Tekst</p></details></naast-button>`);
    let heard = 0;
    find('button').addEventListener('click', () => heard++);
    for (let i = 0; i < 3; i++) find<HTMLElement>('button').click();
    expect(heard).to.equal(3);
    find<HTMLElement>('summary').click();
    expect(find<HTMLDetailsElement>('details').open).to.equal(true);
  });

  it('takes properties that were set before it was connected', async () => {
    const button = document.createElement('naast-button');
    button.variant = 'danger';
    button.busy = true;
    button.append(document.createElement('button'));
    document.body.append(button);
    await button.updateComplete;
    expect(button.getAttribute('variant')).to.equal('danger');
    expect(button.control?.getAttribute('aria-disabled')).to.equal('true');
  });

  it('works on after it was moved', async () => {
    const button = await put(`<div></div>${form(SUBMIT)}`);
    const submits = countSubmits();
    find('form').append(button);
    find<HTMLElement>('button').click();
    find<HTMLElement>('button').click();
    expect(submits()).to.equal(1);
  });

  describe('a warning', () => {
    it('comes once when there is no button, or more than one', async () => {
      const none = await warnings(async () => {
        const button = await put('<naast-button>Verder</naast-button>');
        button.requestUpdate();
        await button.updateComplete;
      });
      expect(none).to.have.length(1);
      expect(none[0]).to.contain('holds 0 buttons');
      const two = await warnings(() => put('<naast-button><button>a</button><button>b</button></naast-button>'));
      expect(two[0]).to.contain('holds 2 buttons');
    });

    it('names the variants when one is unknown, and the button looks as the first', async () => {
      const said = await warnings(() =>
        put('<naast-button variant="big"><button type="button">a</button></naast-button>'),
      );
      expect(said[0]).to.contain('secondary, primary, quiet, help, danger');
      expect(find<NaastButton>('naast-button').variant).to.equal('secondary');
    });

    it('does not come for right markup', async () => {
      const right = [
        '<button type="button">a</button>',
        '<a href="#a">a</a>',
        '<input type="submit">',
        '<details><summary>a</summary><a href="#b">b</a></details>',
      ];
      for (const inside of right)
        expect(await warnings(() => put(`<naast-button>${inside}</naast-button>`))).to.deep.equal([]);
    });
  });
});
