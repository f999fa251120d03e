import { expect } from 'chai';
import { resetMouse } from '@web/test-runner-commands';
import '@naast/components/button/define';
import { find, press, announcer, put, clickOn, form, SUBMIT, countSubmits } from './testing.ts';

describe('naast-button', () => {
  afterEach(async () => {
    await resetMouse();
    document.body.replaceChildren();
  });

  describe('busy', () => {
    it('keeps focus, is disabled to a screen reader, and does nothing', async () => {
      const button = await put(form(SUBMIT));
      const submits = countSubmits();
      find<HTMLElement>('button').focus();
      button.busy = true;
      await button.updateComplete;
      await press('Enter');
      await clickOn(find('button'));
      expect(document.activeElement).to.equal(find('button'));
      expect(find('button').getAttribute('aria-disabled')).to.equal('true');
      expect(submits()).to.equal(0);
      button.busy = false;
      await button.updateComplete;
      expect(find('button').hasAttribute('aria-disabled')).to.equal(false);
    });

    it('stops the listeners of the author too', async () => {
      const button = await put('<naast-button busy><button type="button">Bewaar</button></naast-button>');
      let heard = 0;
      find('button').addEventListener('click', () => heard++);
      find<HTMLElement>('button').click();
      expect(heard).to.equal(0);
      button.busy = false;
      await button.updateComplete;
      find<HTMLElement>('button').click();
      expect(heard).to.equal(1);
    });

    for (const [lang, words] of [
      ['nl', 'Even geduld'],
      ['fr', 'Un instant'],
      ['de', 'Einen Moment'],
      ['en', 'One moment'],
    ] as const) {
      it(`is announced once, in ${lang}`, async () => {
        const button = await put(
          `<div lang="${lang}"><naast-button><button type="button">x</button></naast-button></div>`,
        );
        const said: string[] = [];
        const heard = new Promise<void>((resolve) => {
          new MutationObserver(() => {
            const text = announcer()?.textContent;
            if (text) said.push(text);
            if (text) resolve();
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        });
        button.busy = true;
        await button.updateComplete;
        button.variant = 'primary';
        await heard;
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(words);
        expect(announcer()?.getAttribute('lang')).to.equal(lang);
      });
    }

    it('is announced again when it is pressed again', async () => {
      const button = await put('<naast-button busy><button type="button">Bewaar</button></naast-button>');
      const heard = (): Promise<string> =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            const text = announcer()?.textContent;
            if (!text) return;
            observer.disconnect();
            resolve(text);
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        });
      const first = await heard();
      const second = heard();
      find<HTMLElement>('button').focus();
      await press('Enter');
      expect(await second).to.equal(first);
      expect(button.busy).to.equal(true);
    });

    it('leaves an authored aria-disabled alone', async () => {
      const button = await put(
        '<naast-button busy><button type="button" aria-disabled="false">x</button></naast-button>',
      );
      expect(find('button').getAttribute('aria-disabled')).to.equal('false');
      button.busy = false;
      await button.updateComplete;
      expect(find('button').getAttribute('aria-disabled')).to.equal('false');
    });

    it('reaches a button that is put in its place meanwhile', async () => {
      const button = await put('<naast-button busy><button type="button">oud</button></naast-button>');
      const fresh = document.createElement('button');
      button.replaceChildren(fresh);
      await Promise.resolve();
      await button.updateComplete;
      expect(fresh.getAttribute('aria-disabled')).to.equal('true');
    });
  });
});
