import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '@naast/components/official-banner/define';
import type { NaastOfficialBanner } from '@naast/components/official-banner';

const HTML =
  '<naast-official-banner><p>Officiële website van de overheid</p>' +
  '<details><summary>Hoe herken ik dat?</summary><ul><li>Kijk naar het <a href="#adres">adres</a></li></ul></details></naast-official-banner>';

const put = async (html: string): Promise<NaastOfficialBanner> => {
  document.body.innerHTML = html;
  const banner = document.body.querySelector('naast-official-banner') as NaastOfficialBanner;
  await banner.updateComplete;
  return banner;
};

/** What the console is told while something happens. */
const warnings = async (run: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  await run().finally(() => (console.warn = warn));
  return said;
};

describe('naast-official-banner', () => {
  afterEach(() => document.body.replaceChildren());

  it('leaves the authored markup byte for byte as it was', async () => {
    expect(await warnings(() => put(HTML))).to.deep.equal([]);
    expect(document.body.innerHTML).to.equal(HTML);
  });

  it('unfolds with Enter and folds with Escape, with focus on the button', async () => {
    const details = (await put(HTML)).querySelector('details') as HTMLDetailsElement;
    (details.querySelector('summary') as HTMLElement).focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    (details.querySelector('a') as HTMLElement).focus();
    await sendKeys({ press: 'Escape' });
    expect(details.open).to.equal(false);
    expect(document.activeElement).to.equal(details.querySelector('summary'));
  });

  it('folds also when its content came late, and after it was moved', async () => {
    const banner = await put(
      '<naast-official-banner><p>Overheid</p><details><summary>Hoe?</summary></details></naast-official-banner><main></main>',
    );
    banner.innerHTML = '<p>Overheid</p><details open><summary>Hoe herken ik dat?</summary> Zo.</details>';
    document.querySelector('main')?.append(banner);
    const details = banner.querySelector('details') as HTMLDetailsElement;
    (details.querySelector('summary') as HTMLElement).focus();
    await sendKeys({ press: 'Escape' });
    expect(details.open).to.equal(false);
  });

  it('says once what is missing, and what to write', async () => {
    const said = await warnings(async () => {
      const banner = await put('<naast-official-banner><b>Overheid</b></naast-official-banner>');
      banner.requestUpdate();
      await banner.updateComplete;
    });
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('Write <p>Officiële website van de overheid</p>');
    expect(said[1]).to.contain('<summary>Hoe herken ik dat?</summary>');
    expect(document.body.textContent).to.equal('Overheid');
  });
});
