import { expect } from 'chai';
import '@naast/components/footer/define';
import type { NaastFooter } from '@naast/components/footer';

const put = async (html: string): Promise<NaastFooter> => {
  document.body.innerHTML = html;
  const footer = document.body.querySelector('naast-footer') as NaastFooter;
  await footer.updateComplete;
  return footer;
};

/** What the console is told while something happens. */
const warnings = async (run: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  await run().finally(() => (console.warn = warn));
  return said;
};

describe('naast-footer', () => {
  afterEach(() => document.body.replaceChildren());

  it('leaves the authored markup byte for byte as it was', async () => {
    const html =
      '<naast-footer><p><strong>Stad aan Zee</strong></p><nav aria-label="Over deze website"></nav></naast-footer>';
    expect(await warnings(() => put(html))).to.deep.equal([]);
    expect(document.body.innerHTML).to.equal(html);
  });

  it('says once that it does not say whose website this is', async () => {
    const said = await warnings(async () => {
      const footer = await put('<naast-footer><nav>Privacy</nav></naast-footer>');
      footer.requestUpdate();
      await footer.updateComplete;
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('Write <p><strong>Stad aan Zee</strong>');
    expect(document.body.textContent).to.equal('Privacy');
  });
});
