import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '@naast/components/read-aloud/define';

const CSS = '/packages/components/dist/naast.css';

const loaded = (node: HTMLElement): Promise<unknown> =>
  new Promise((resolve) => node.addEventListener('load', resolve, { once: true }));
const size = (element: Element): number[] => {
  const { width, height } = element.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};

/** The room that is kept for a reader on a page where no script runs. */
async function reserved(attributes: string): Promise<number[]> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.srcdoc = `<!doctype html><html ${attributes}><link rel="stylesheet" href="${CSS}"><naast-read-aloud></naast-read-aloud></html>`;
  document.body.append(frame);
  await loaded(frame);
  const reader = frame.contentDocument!.querySelector('naast-read-aloud')!;
  expect(frame.contentWindow!.getComputedStyle(reader).visibility).to.equal('hidden');
  const box = size(reader);
  frame.remove();
  return box;
}

describe('the place of naast-read-aloud', () => {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: CSS });

  before(async () => {
    document.head.append(sheet);
    await loaded(sheet);
    await setViewport({ width: 800, height: 600 });
  });
  after(() => sheet.remove());
  afterEach(() => document.body.replaceChildren());

  it('is the same before script as after it, in every language and pace', async () => {
    for (const pace of ['standard', 'calm']) {
      const room = await reserved(`data-naast-pace="${pace}"`);
      for (const lang of ['nl', 'fr', 'de', 'en']) {
        document.body.innerHTML = `<div lang="${lang}" data-naast-pace="${pace}"><naast-read-aloud for="text"></naast-read-aloud><p id="text">Tekst.</p></div>`;
        const reader = document.querySelector('naast-read-aloud')!;
        await reader.updateComplete;
        await document.fonts.ready;
        expect(size(reader), `${lang} ${pace}`).to.deep.equal(room);
        expect(size(reader.shadowRoot!.querySelector('button')!)).to.deep.equal(room);
      }
    }
  });

  it('keeps its height when somebody starts it, and stays in view while the text scrolls', async () => {
    const text = '<p style="block-size:2000px">Tekst.</p>';
    document.body.innerHTML = `<main><naast-read-aloud for="text"></naast-read-aloud><div id="text">${text}</div></main>`;
    const reader = document.querySelector('naast-read-aloud')!;
    reader.engine = { hasVoice: () => true, speak() {}, cancel() {} };
    await reader.updateComplete;
    const before = size(reader)[1];
    reader.play();
    await reader.updateComplete;
    expect(size(reader)[1]).to.equal(before);
    scrollTo(0, 1000);
    expect(reader.getBoundingClientRect().top).to.equal(8);
    reader.stop();
    await reader.updateComplete;
    expect(reader.getBoundingClientRect().top).to.be.below(0);
  });

  it('does not cover what gets focus', async () => {
    const before = Array.from({ length: 30 }, (_, i) => `<p><button>Knop ${i}</button></p>`).join('');
    document.body.innerHTML = `<main><naast-read-aloud for="text"></naast-read-aloud><div id="text">${before}</div></main>`;
    const reader = document.querySelector('naast-read-aloud')!;
    reader.engine = { hasVoice: () => true, speak() {}, cancel() {} };
    reader.play();
    await reader.updateComplete;
    const buttons = [...document.querySelectorAll('main > div button')] as HTMLElement[];
    buttons[25]!.focus();
    for (let i = 24; i >= 5; i--) {
      await sendKeys({ press: 'Shift+Tab' });
      expect(document.activeElement).to.equal(buttons[i]);
      const covered = reader.getBoundingClientRect().bottom;
      expect(buttons[i]!.getBoundingClientRect().top, `button ${i}`).to.be.at.least(covered);
    }
  });

  it('has targets of at least 44 pixels, and 56 in calm pace', async () => {
    for (const [pace, least] of [
      ['standard', 44],
      ['calm', 56],
    ] as const) {
      document.body.innerHTML = `<div data-naast-pace="${pace}"><naast-read-aloud for="text"></naast-read-aloud><p id="text">Tekst.</p></div>`;
      const reader = document.querySelector('naast-read-aloud')!;
      reader.engine = { hasVoice: () => true, speak() {}, cancel() {} };
      reader.play();
      await reader.updateComplete;
      const targets = [...reader.shadowRoot!.querySelectorAll('button, select')].map(size);
      expect(targets).to.have.length(5);
      expect(Math.min(...targets.flat()), pace).to.be.at.least(least);
    }
  });
});
