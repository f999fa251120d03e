import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { foldOnEscape } from '@naast/components/controllers/fold-on-escape';

const put = (html: string): HTMLDetailsElement => {
  document.body.innerHTML = html;
  const details = document.body.querySelector('details') as HTMLDetailsElement;
  document.body.onkeydown = (event) => foldOnEscape(event, details);
  return details;
};

describe('foldOnEscape', () => {
  afterEach(() => {
    document.body.onkeydown = null;
    document.body.replaceChildren();
  });

  it('folds what is open and gives focus back to its summary', async () => {
    const details = put('<details open><summary>Menu</summary><a href="#een">Een</a></details>');
    (details.querySelector('a') as HTMLElement).focus();
    await sendKeys({ press: 'Escape' });
    expect(details.open).to.equal(false);
    expect(document.activeElement).to.equal(details.querySelector('summary'));
  });

  it('leaves what cannot be opened again, because its summary is not shown', async () => {
    const details = put('<details open><summary hidden>Menu</summary><a href="#een">Een</a></details>');
    const link = details.querySelector('a') as HTMLElement;
    link.focus();
    await sendKeys({ press: 'Escape' });
    expect(details.open).to.equal(true);
    expect(document.activeElement).to.equal(link);
  });

  it('does nothing on another key, when folded, or when somebody else used the key', () => {
    const details = put('<details open><summary>Menu</summary></details>');
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, cancelable: true });
      return { event, prevented: () => (foldOnEscape(event, details), event.defaultPrevented) };
    };
    expect(press('Enter').prevented()).to.equal(false);
    const used = press('Escape');
    used.event.preventDefault();
    used.prevented();
    expect(details.open).to.equal(true);
    details.open = false;
    expect(press('Escape').prevented()).to.equal(false);
    foldOnEscape(press('Escape').event, null);
  });
});
