import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '@naast/components/read-aloud/define';
import type { NaastReadAloud, ReadAloudEnd, SpeechEngine, SpeechRequest } from '@naast/components/read-aloud';

/** Says nothing until the test says that it has. */
class FakeEngine implements SpeechEngine {
  said: SpeechRequest[] = [];
  cancelled = 0;
  constructor(readonly hasVoice: SpeechEngine['hasVoice'] = () => true) {}
  get last(): SpeechRequest {
    return this.said.at(-1)!;
  }
  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
  speak(request: SpeechRequest): void {
    this.said.push(request);
  }
  cancel(): void {
    this.cancelled++;
  }
}

const TEXT = '<div id="text" tabindex="-1"><p>Eerste zin. Tweede zin.</p><p>Derde zin.</p></div>';

let reader: NaastReadAloud;
let engine: FakeEngine;
let warnings: string[];
const warn = console.warn;

async function put(
  html = `<naast-read-aloud for="text"></naast-read-aloud>${TEXT}`,
  speaks = new FakeEngine(),
): Promise<void> {
  document.body.innerHTML = html;
  reader = document.querySelector('naast-read-aloud')!;
  reader.engine = engine = speaks;
  await reader.updateComplete;
}

/** After what is asked of the engine has been answered, and shown. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await reader.updateComplete;
}

async function start(): Promise<void> {
  button().click();
  await settled();
}

const button = (selector = '.toggle'): HTMLElement => reader.shadowRoot!.querySelector<HTMLElement>(selector)!;
const nameOf = (element: HTMLElement): string => (element.getAttribute('aria-label') ?? element.textContent!).trim();
const position = (): string => button('.position').textContent!;
const message = (): string => reader.shadowRoot!.querySelector('p')?.textContent?.trim() ?? '';
const focused = (): string => nameOf(reader.shadowRoot!.activeElement as HTMLElement);

describe('naast-read-aloud', () => {
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    document.body.replaceChildren();
    console.warn = warn;
  });

  it('is one button, and becomes a bar when it reads', async () => {
    await put();
    expect(reader.shadowRoot!.querySelectorAll('button, select')).to.have.length(1);
    expect(nameOf(button())).to.equal('Lees voor');
    await start();
    expect(nameOf(button())).to.equal('Pauzeer');
    expect(nameOf(button('[role=group]'))).to.equal('Voorlezen');
    expect(position()).to.equal('Zin 1 van 3');
    expect(engine.texts).to.deep.equal(['Eerste zin.']);
    expect(button().hasAttribute('aria-pressed')).to.equal(false);
  });

  it('reads to the end and is one button again', async () => {
    await put();
    const ends: ReadAloudEnd[] = [];
    reader.addEventListener('naast-read-aloud-end', ({ detail }) => ends.push(detail));
    await start();
    for (const sentence of ['Eerste', 'Tweede', 'Derde']) {
      expect(engine.last.text).to.equal(`${sentence} zin.`);
      engine.last.onend();
    }
    await settled();
    expect(nameOf(button())).to.equal('Lees voor');
    expect(ends).to.deep.equal([{ sentence: 3, sentences: 3, complete: true }]);
  });

  it('is worked by keyboard alone, and Escape stops it', async () => {
    await put();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Lees voor');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(focused()).to.equal('Pauzeer');
    await sendKeys({ press: 'Space' });
    await settled();
    expect(focused()).to.equal('Ga verder');
    const order: string[] = [];
    for (let i = 0; i < 4; i++) {
      await sendKeys({ press: 'Tab' });
      order.push(focused());
    }
    expect(order).to.deep.equal(['Vorige zin', 'Volgende zin', 'Stop met voorlezen', 'Snelheid']);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(focused()).to.equal('Lees voor');
  });

  it('keeps focus when the button that had it goes away', async () => {
    await put();
    await start();
    button('.stop').focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(focused()).to.equal('Lees voor');
    await start();
    button('.next').focus();
    for (let i = 0; i < 3; i++) engine.last.onend();
    await settled();
    expect(focused()).to.equal('Lees voor');
  });

  it('goes to the previous and next sentence, and ends after the last', async () => {
    await put();
    await start();
    button('.next').click();
    button('.next').click();
    button('.previous').click();
    await settled();
    expect(position()).to.equal('Zin 2 van 3');
    expect(engine.texts).to.deep.equal(['Eerste zin.', 'Tweede zin.', 'Derde zin.', 'Tweede zin.']);
    expect(engine.cancelled).to.equal(3);
    button('.previous').click();
    button('.previous').click();
    await settled();
    expect(position()).to.equal('Zin 1 van 3');
    const ends: ReadAloudEnd[] = [];
    reader.addEventListener('naast-read-aloud-end', ({ detail }) => ends.push(detail));
    for (let i = 0; i < 3; i++) button('.next').click();
    await settled();
    expect(ends).to.deep.equal([{ sentence: 3, sentences: 3, complete: false }]);
    expect(nameOf(button())).to.equal('Lees voor');
  });

  it('pauses by being silent and says the sentence again, where the engine cannot pause', async () => {
    await put();
    await start();
    const first = engine.last;
    button().click();
    await settled();
    expect(engine.cancelled).to.equal(1);
    expect(nameOf(button())).to.equal('Ga verder');
    first.onend();
    await settled();
    expect(position(), 'a late call changes nothing').to.equal('Zin 1 van 3');
    button().click();
    await settled();
    expect(engine.texts).to.deep.equal(['Eerste zin.', 'Eerste zin.']);
  });

  it('leaves pausing to an engine that can, unless another sentence was chosen', async () => {
    const calls: string[] = [];
    await put(
      undefined,
      Object.assign(new FakeEngine(), { pause: () => calls.push('pause'), resume: () => calls.push('resume') }),
    );
    await start();
    button().click();
    button().click();
    expect(calls).to.deep.equal(['pause', 'resume']);
    expect(engine.said).to.have.length(1);
    button().click();
    button('.next').click();
    expect(engine.cancelled).to.equal(1);
    button().click();
    expect(calls).to.deep.equal(['pause', 'resume', 'pause']);
    expect(engine.texts).to.deep.equal(['Eerste zin.', 'Tweede zin.']);
  });

  it('says where it is when somebody chooses a sentence while it is paused', async () => {
    await put();
    await start();
    button().click();
    button('.next').click();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(document.querySelector('[data-naast=announcer]')!.textContent).to.equal('Zin 2 van 3');
  });

  it('changes speed at once and tells the page', async () => {
    await put();
    const rates: number[] = [];
    reader.addEventListener('naast-read-aloud-rate', ({ detail }) => rates.push(detail.rate));
    await start();
    const select = button('select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['0,75×', '1×', '1,25×', '1,5×']);
    expect(select.value).to.equal('1');
    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    if (select.value === '1') await sendKeys({ press: 'Enter' });
    await settled();
    expect(rates).to.deep.equal([1.25]);
    expect(engine.said.map(({ text, rate }) => `${text} ${rate}`)).to.deep.equal(['Eerste zin. 1', 'Eerste zin. 1.25']);
  });

  it('lets a page hold it back', async () => {
    await put();
    reader.addEventListener('naast-read-aloud-start', (event) => event.preventDefault());
    await start();
    expect(engine.said).to.deep.equal([]);
    reader.play();
    await settled();
    expect(engine.texts).to.deep.equal(['Eerste zin.']);
  });

  it('warns the developer once about what is wrong, and harms nothing', async () => {
    await put('<naast-read-aloud for="nowhere" rate="3"></naast-read-aloud><p>Tekst.</p>');
    await start();
    expect(message()).to.equal('Hier staat geen tekst om voor te lezen.');
    expect(warnings.filter((text) => text.includes('no element with id="nowhere"'))).to.have.length(1);
    expect(warnings.filter((text) => text.includes('rate="3" is unknown'))).to.have.length(1);
    await put(
      `<naast-read-aloud for="text"></naast-read-aloud><naast-read-aloud for="text"></naast-read-aloud>${TEXT}`,
    );
    expect(warnings.join()).to.include('another reader reads the same region');
    await put('<naast-read-aloud for="text"></naast-read-aloud><p id="text"> </p>');
    await start();
    expect(warnings.join()).to.include('holds no text');
    await put('<naast-read-aloud></naast-read-aloud>');
    expect(warnings.join()).to.include('there is nothing to read');
  });
});
