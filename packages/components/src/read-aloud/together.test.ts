import { expect } from 'chai';
import '@naast/components/read-aloud/define';
import { NaastReadAloud } from '@naast/components/read-aloud';
import type { SpeechEngine, SpeechRequest } from '@naast/components/read-aloud';

const TEXT = '<div id="text"><p>Eerste zin. Tweede zin.</p><p lang="fr">Une phrase.</p></div>';

let reader: NaastReadAloud;
let said: SpeechRequest[];
let silences: number;

const engine = (hasVoice: SpeechEngine['hasVoice'] = () => true): SpeechEngine => ({
  hasVoice,
  speak: (request) => void said.push(request),
  cancel: () => void silences++,
});

async function put(html = `<naast-read-aloud for="text"></naast-read-aloud>${TEXT}`, speaks = engine()): Promise<void> {
  document.body.innerHTML = html;
  for (const one of document.querySelectorAll('naast-read-aloud')) one.engine = speaks;
  reader = document.querySelector('naast-read-aloud')!;
  await settled();
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await reader.updateComplete;
}

async function start(one = reader): Promise<void> {
  one.shadowRoot!.querySelector('button')!.click();
  await settled();
}

const label = (one = reader): string => one.shadowRoot!.querySelector('button')!.textContent!.trim();
const message = (): string => reader.shadowRoot!.querySelector('p')?.textContent?.trim() ?? '';
const texts = (): string[] => said.map(({ text }) => text);

describe('naast-read-aloud and what is around it', () => {
  beforeEach(() => {
    said = [];
    silences = 0;
  });
  afterEach(() => {
    document.body.replaceChildren();
    NaastReadAloud.engine = null;
  });

  it('speaks the language of the page', async () => {
    const labels = { nl: 'Lees voor', fr: 'Écouter', de: 'Vorlesen', en: 'Listen' };
    for (const [lang, words] of Object.entries(labels)) {
      await put(`<div lang="${lang}"><naast-read-aloud for="text"></naast-read-aloud></div>${TEXT}`);
      expect(label()).to.equal(words);
    }
    await start();
    const bar = reader.shadowRoot!;
    expect(bar.querySelector('.position')!.textContent).to.equal('Sentence 1 of 3');
    (reader.parentElement as HTMLElement).lang = 'de';
    await settled();
    await settled();
    expect(bar.querySelector('.position')!.textContent).to.equal('Satz 1 von 3');
    expect(bar.querySelector('select')!.options[0]!.text).to.equal('0,75×');
  });

  it('says in words that there is no voice, and what to do', async () => {
    await put(
      undefined,
      engine(() => false),
    );
    await start();
    expect(said).to.deep.equal([]);
    expect(label()).to.equal('Lees voor');
    expect(message()).to.match(/geen stem voor het Nederlands en Frans\. Zoek in de instellingen/);
    await put(
      `<div lang="en"><naast-read-aloud for="text"></naast-read-aloud></div>${TEXT}`,
      engine(async () => false),
    );
    await start();
    expect(message()).to.match(/no voice for Dutch and French\. Search/);
  });

  it('passes over a language without a voice and says so', async () => {
    await put(
      undefined,
      engine((lang) => lang === 'nl'),
    );
    await start();
    expect(message()).to.equal('Je toestel heeft geen stem voor het Frans. Die tekst slaan we over.');
    said[0]!.onend();
    said[1]!.onend();
    await settled();
    expect(texts()).to.deep.equal(['Eerste zin.', 'Tweede zin.']);
    expect(label()).to.equal('Lees voor');
  });

  it('goes on without a language when the engine finds out too late', async () => {
    await put(
      '<naast-read-aloud for="text"></naast-read-aloud><div id="text"><p>Een. <i lang="fr">Deux. Trois.</i></p><p>Vier.</p></div>',
    );
    await start();
    said[0]!.onend();
    said[1]!.onerror('no-voice');
    await settled();
    expect(texts()).to.deep.equal(['Een.', 'Deux.', 'Vier.']);
    expect(message()).to.match(/het Frans/);
  });

  it('waits for voices that load late, and stays paused or stopped when somebody asked for that meanwhile', async () => {
    let answer: (has: boolean) => void = () => {};
    const late = (): Promise<boolean> => new Promise((resolve) => (answer = resolve));
    await put(`<naast-read-aloud for="text"></naast-read-aloud><p id="text">Een zin.</p>`, engine(late));
    await start();
    expect(label()).to.equal('Pauzeer');
    reader.pause();
    answer(true);
    await settled();
    expect(said).to.deep.equal([]);
    reader.play();
    expect(texts()).to.deep.equal(['Een zin.']);
    reader.stop();
    await start();
    reader.stop();
    answer(true);
    await settled();
    expect(said).to.have.length(1);
  });

  it('says that it failed, and is ready to be tried again', async () => {
    await put();
    await start();
    said[0]!.onerror('failed');
    await settled();
    expect(message()).to.equal('Voorlezen lukt nu niet. Probeer het straks opnieuw.');
    await start();
    expect(message()).to.equal('');
    expect(label()).to.equal('Pauzeer');
    await put(
      undefined,
      engine(() => Promise.reject(new Error('offline'))),
    );
    await start();
    expect(message()).to.match(/lukt nu niet/);
  });

  it('is silent without a word when something else speaks', async () => {
    await put();
    await start();
    said[0]!.onerror('interrupted');
    await settled();
    expect(label()).to.equal('Lees voor');
    expect(message()).to.equal('');
  });

  it('stops the reader that reads when another starts', async () => {
    await put(
      '<naast-read-aloud for="a"></naast-read-aloud><naast-read-aloud for="b"></naast-read-aloud><p id="a">Een.</p><p id="b">Twee.</p>',
    );
    const second = document.querySelectorAll('naast-read-aloud')[1]!;
    await start();
    await start(second);
    expect([label(), label(second)]).to.deep.equal(['Lees voor', 'Pauzeer']);
    expect(texts()).to.deep.equal(['Een.', 'Twee.']);
    expect(silences).to.equal(1);
  });

  it('stops when the page is left, when it is removed, and when its text has gone', async () => {
    await put();
    await start();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await settled();
    expect([label(), silences]).to.deep.equal(['Lees voor', 1]);
    await start();
    reader.remove();
    expect(silences).to.equal(2);
    document.body.prepend(reader);
    await settled();
    expect(label()).to.equal('Lees voor');
    await start();
    document.getElementById('text')!.replaceChildren('Een andere bladzijde.');
    said.at(-1)!.onend();
    await settled();
    expect(label()).to.equal('Lees voor');
  });

  it('stops when it is given another engine or region, and when its region is replaced', async () => {
    const region = (): Element => document.getElementById('text')!;
    for (const change of [
      () => (reader.engine = engine()),
      () => (reader.htmlFor = 'elsewhere'),
      () => region().replaceWith(region().cloneNode(true)),
    ]) {
      await put(`<naast-read-aloud for="text"></naast-read-aloud><p id="elsewhere">Elders.</p>${TEXT}`);
      await start();
      change();
      reader.requestUpdate();
      await settled();
      expect(label()).to.equal('Lees voor');
    }
  });

  it('is not seen and keeps its place where nothing can speak', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'SpeechSynthesisUtterance')!;
    Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
    NaastReadAloud.engine = null;
    try {
      document.body.innerHTML = `<naast-read-aloud for="text"></naast-read-aloud>${TEXT}`;
      reader = document.querySelector('naast-read-aloud')!;
      await settled();
      expect(reader.matches(':state(unavailable)')).to.equal(true);
      NaastReadAloud.engine = engine();
      await settled();
      expect(reader.matches(':state(unavailable)')).to.equal(false);
      await start();
      expect(texts()).to.deep.equal(['Eerste zin.']);
    } finally {
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', own);
    }
  });

  it('takes properties that were set before it was known', async () => {
    const early = document.createElement('naast-early-reader') as NaastReadAloud;
    early.engine = engine();
    early.rate = 1.25;
    early.htmlFor = 'text';
    document.body.innerHTML = TEXT;
    document.body.prepend(early);
    customElements.define('naast-early-reader', class extends NaastReadAloud {});
    reader = early;
    await settled();
    await start();
    expect(said.map(({ text, rate }) => `${text} ${rate}`)).to.deep.equal(['Eerste zin. 1.25']);
  });
});
