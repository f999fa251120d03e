import { expect } from 'chai';
import { announce } from '@naast/components/core/announce';

const region = (place: Element = document.body) => place.querySelector<HTMLElement>(':scope > [role=status]');

/** Resolves when the live region changes: what a screen reader hears. */
const heard = (place: Element) =>
  new Promise<string>((resolve) => {
    new MutationObserver((_, observer) => {
      const text = region(place)?.textContent;
      if (!text) return;
      observer.disconnect();
      resolve(text);
    }).observe(place, { childList: true, subtree: true, characterData: true });
  });

describe('announce', () => {
  afterEach(() => document.body.replaceChildren());

  it('says a sentence in a polite live region, in the language of the place', async () => {
    document.body.innerHTML = '<p lang="fr"><button>x</button></p>';
    const hearing = heard(document.body);
    announce(document.body.querySelector('button') as Element, 'Un instant.');
    expect(await hearing).to.equal('Un instant.');
    expect(region()?.lang).to.equal('fr');
  });

  it('says the same sentence again', async () => {
    document.body.innerHTML = '<p></p>';
    const place = document.body.querySelector('p') as Element;
    for (let round = 0; round < 2; round++) {
      const hearing = heard(document.body);
      announce(place, 'Bewaard.');
      expect(await hearing).to.equal('Bewaard.');
    }
  });

  it('speaks inside an open dialog, because the page behind it is inert', async () => {
    document.body.innerHTML = '<dialog><button>x</button></dialog>';
    const dialog = document.body.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    const hearing = heard(dialog);
    announce(dialog.querySelector('button') as Element, 'Hier.');
    expect(await hearing).to.equal('Hier.');
    expect(region(document.body)).to.equal(null);
  });
});
