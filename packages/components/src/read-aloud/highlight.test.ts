import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import '@naast/components/read-aloud/define';
import type { NaastReadAloud, SpeechRequest } from '@naast/components/read-aloud';

let reader: NaastReadAloud;
let last: SpeechRequest;

async function start(html: string): Promise<void> {
  document.body.innerHTML = `<naast-read-aloud for="text"></naast-read-aloud><div id="text">${html}</div>`;
  reader = document.querySelector('naast-read-aloud')!;
  reader.engine = { hasVoice: () => true, speak: (request) => (last = request), cancel() {} };
  for (const host of document.querySelectorAll('[data-shadow]'))
    host.attachShadow({ mode: 'open' }).innerHTML = host.getAttribute('data-shadow')!;
  reader.play();
  await frame();
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const marked = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(String);

describe('what naast-read-aloud shows', () => {
  afterEach(() => document.body.replaceChildren());

  it('marks the sentence, over several elements and nothing between them, and leaves the page as it was', async () => {
    const html = '<p>Geef je <b>nieuwe</b> adres door <i hidden="">niet dit</i> aan ons. Klaar.</p>';
    await start(html);
    expect(marked('naast-sentence')).to.deep.equal(['Geef je ', 'nieuwe', ' adres door ', 'aan ons.']);
    expect(document.getElementById('text')!.innerHTML).to.equal(html);
    last.onend();
    expect(marked('naast-sentence')).to.deep.equal(['Klaar.']);
    reader.stop();
    expect(CSS.highlights.size).to.equal(0);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('marks the word that is said, also when the engine does not say how long it is', async () => {
    await start('<p>Binnen  acht\n werkdagen, <em>niet</em> later.</p>');
    last.onboundary(last.text.indexOf('acht'), 4);
    expect(marked('naast-word')).to.deep.equal(['acht']);
    last.onboundary(last.text.indexOf('niet'));
    expect(marked('naast-word')).to.deep.equal(['niet']);
    expect([...CSS.highlights].map(([name, { priority }]) => `${name} ${priority}`).sort()).to.deep.equal([
      'naast-sentence 0',
      'naast-word 1',
    ]);
    last.onboundary(9999, 4);
    expect(marked('naast-word')).to.deep.equal([]);
  });

  it('marks the letters of an abbreviation while its meaning is said', async () => {
    await start('<p>Vraag het de <abbr title="Rijksdienst voor Pensioenen">RVP</abbr>.</p>');
    last.onboundary(last.text.indexOf('voor'), 4);
    expect(marked('naast-word')).to.deep.equal(['RVP']);
  });

  it('goes on counting after a part in another language', async () => {
    await start('<p>Het heet <i lang="fr">maison communale</i> in Brussel.</p>');
    last.onend();
    last.onend();
    expect(last.text).to.equal('in Brussel.');
    last.onboundary(3, 7);
    expect(marked('naast-word')).to.deep.equal(['Brussel']);
    expect(marked('naast-sentence')).to.deep.equal(['Het heet ', 'maison communale', ' in Brussel.']);
  });

  it('dresses the shadow roots that it reads, and only while it reads', async () => {
    await start('<div data-shadow="<p>In de schaduw. En <slot></slot></p>">erbuiten.</div>');
    const root = document.querySelector('[data-shadow]')!.shadowRoot!;
    expect(marked('naast-sentence')).to.deep.equal(['In de schaduw.']);
    expect(root.adoptedStyleSheets).to.have.length(1);
    last.onend();
    expect(marked('naast-sentence')).to.deep.equal(['En ', 'erbuiten.']);
    reader.stop();
    expect(root.adoptedStyleSheets).to.have.length(0);
  });

  it('survives a page that changes its text under it', async () => {
    await start('<p>Een lange zin die straks korter is.</p><p>Nog een.</p>');
    document.querySelector<HTMLElement>('#text p')!.firstChild!.nodeValue = 'Kort.';
    last.onboundary(10, 3);
    expect(marked('naast-word').join('')).to.equal('');
    last.onend();
    expect(marked('naast-sentence')).to.deep.equal(['Nog een.']);
  });

  describe('when the text is longer than the window', () => {
    const long = Array.from({ length: 60 }, (_, i) => `<p style="block-size:40px">Zin nummer ${i}.</p>`).join('');
    const inView = (text: string): boolean => {
      const place = [...document.querySelectorAll('#text p')]
        .find((p) => p.textContent === text)!
        .getBoundingClientRect();
      return place.top >= 0 && place.bottom <= innerHeight;
    };
    const say = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++) last.onend();
      await frame();
    };
    /** Resolves when the page has not scrolled for some frames. */
    const still = async (): Promise<void> => {
      for (let same = 0, y = -1; same < 10; await frame()) {
        same = scrollY === y ? same + 1 : 0;
        y = scrollY;
      }
    };

    beforeEach(async () => {
      await setViewport({ width: 800, height: 600 });
      scrollTo(0, 0);
      await start(long);
    });

    it('scrolls only when the sentence leaves the view', async () => {
      await say(5);
      await still();
      expect(scrollY).to.equal(0);
      await say(15);
      await still();
      expect(last.text).to.equal('Zin nummer 20.');
      expect(inView('Zin nummer 20.')).to.equal(true);
      const before = scrollY;
      await say(2);
      await still();
      expect(scrollY).to.equal(before);
    });

    it('leaves a person who scrolled away alone, until a sentence is asked for', async () => {
      scrollTo(0, 1800);
      await still();
      const before = scrollY;
      await say(1);
      await still();
      expect(scrollY).to.equal(before);
      reader.shadowRoot!.querySelector<HTMLElement>('.next')!.click();
      await still();
      expect(inView('Zin nummer 2.')).to.equal(true);
    });
  });
});
