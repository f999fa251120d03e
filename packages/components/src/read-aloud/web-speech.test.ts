import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '@naast/components/read-aloud/define';
import { WebSpeechEngine, type SpeechFailure, type SpeechRequest } from '@naast/components/read-aloud';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'localService' | 'default'>;

/** Stands in for `window.speechSynthesis`: says nothing, and leaves it to the test when an utterance ends. */
class FakeSynthesis extends EventTarget {
  voices: Voice[] = [];
  queue: FakeUtterance[] = [];
  speaking = false;
  pending = false;
  cancelled = 0;
  getVoices(): Voice[] {
    return [...this.voices];
  }
  speak(utterance: FakeUtterance): void {
    this.queue.push(utterance);
  }
  cancel(): void {
    this.cancelled++;
  }
  resume(): void {}
  get last(): FakeUtterance {
    return this.queue.at(-1)!;
  }
}

class FakeUtterance {
  voice: Voice | null = null;
  lang = '';
  rate = 1;
  onboundary?: (event: object) => void;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
  constructor(readonly text: string) {}
}

const voice = (lang: string, name = lang, local = true): Voice => ({ lang, name, localService: local, default: false });

let synthesis: FakeSynthesis;
let heard: string[];

const request = (text: string, lang = 'nl'): SpeechRequest => ({
  text,
  lang,
  rate: 1,
  onboundary: (index, length) => heard.push(`${text} ${index} ${length}`),
  onend: () => heard.push(`${text} end`),
  onerror: (reason: SpeechFailure) => heard.push(`${text} ${reason}`),
});

/** Puts stand-ins in the place of globals; gives back what restores them. */
function replace(values: Record<string, unknown>): () => void {
  const before = Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, own] of before)
      own ? Object.defineProperty(globalThis, name, own) : Reflect.deleteProperty(globalThis, name);
  };
}

describe('the voices of the device', () => {
  let restore: () => void;

  beforeEach(() => {
    heard = [];
    synthesis = new FakeSynthesis();
    restore = replace({ speechSynthesis: synthesis, SpeechSynthesisUtterance: FakeUtterance });
  });
  afterEach(() => restore());

  it('chooses a voice of the device before one of a service, then one of the same region', () => {
    const engine = new WebSpeechEngine();
    const chosen = (lang: string): string | undefined => {
      engine.speak(request('x', lang));
      synthesis.last.onend?.();
      return synthesis.last.voice?.name;
    };
    synthesis.voices = [voice('fr-FR'), voice('nl-BE', 'cloud', false), voice('nl-NL', 'near')];
    expect(chosen('nl-BE')).to.equal('near');
    expect(synthesis.last.lang).to.equal('nl-NL');
    synthesis.voices.push(voice('nl_BE', 'Android'));
    expect(chosen('nl-BE')).to.equal('Android');
    expect(synthesis.last.lang).to.equal('nl-BE');
    expect(chosen('fr')).to.equal('fr-FR');
  });

  it('uses no voice of a service where an agency wants none', async () => {
    synthesis.voices = [voice('nl-BE', 'cloud', false), voice('fr-BE')];
    expect(await new WebSpeechEngine().hasVoice('nl')).to.equal(true);
    const engine = new WebSpeechEngine({ localOnly: true });
    expect(await engine.hasVoice('nl')).to.equal(false);
    expect(await engine.hasVoice('fr')).to.equal(true);
  });

  it('waits for voices that load late', async () => {
    const answer = new WebSpeechEngine().hasVoice('nl');
    synthesis.voices = [voice('nl-BE')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await answer).to.equal(true);
  });

  it('waits for no voices for two seconds at most', async () => {
    const start = performance.now();
    expect(await new WebSpeechEngine().hasVoice('nl')).to.equal(false);
    expect(performance.now() - start).to.be.within(1900, 4000);
  });

  it('passes on words, ends and what went wrong', () => {
    const engine = new WebSpeechEngine();
    engine.speak(request('Een zin.'));
    synthesis.last.onboundary?.({ name: 'sentence', charIndex: 0, charLength: 8 });
    synthesis.last.onboundary?.({ name: 'word', charIndex: 4, charLength: 3 });
    synthesis.last.onend?.();
    synthesis.last.onend?.();
    expect(heard).to.deep.equal(['Een zin. 4 3', 'Een zin. end']);
    heard = [];
    for (const error of [
      'language-unavailable',
      'voice-unavailable',
      'canceled',
      'interrupted',
      'network',
      'not-allowed',
    ]) {
      engine.speak(request(error));
      synthesis.last.onerror?.({ error });
    }
    expect(heard.map((line) => line.split(' ')[1])).to.deep.equal([
      'no-voice',
      'no-voice',
      'interrupted',
      'interrupted',
      'failed',
      'failed',
    ]);
  });

  it('speaks again only when what was cancelled is over', () => {
    const engine = new WebSpeechEngine();
    engine.speak(request('Een.'));
    const first = synthesis.last;
    engine.cancel();
    engine.speak(request('Twee.'));
    engine.cancel();
    engine.speak(request('Drie.'));
    expect(synthesis.queue).to.have.length(1);
    expect(synthesis.cancelled).to.equal(1);
    first.onerror?.({ error: 'interrupted' });
    expect(synthesis.last.text).to.equal('Drie.');
    expect(heard, 'what was cancelled is not heard of').to.deep.equal([]);
  });

  it('speaks again when a browser never says that what was cancelled is over', async () => {
    const engine = new WebSpeechEngine();
    engine.speak(request('Een.'));
    engine.cancel();
    engine.speak(request('Twee.'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(synthesis.last.text).to.equal('Twee.');
  });

  it('leaves alone what another script says', () => {
    const engine = new WebSpeechEngine();
    engine.cancel();
    engine.speak(request('Een.'));
    synthesis.last.onend?.();
    engine.cancel();
    expect(synthesis.cancelled).to.equal(0);
  });

  describe('when a browser goes silent', () => {
    let timers: [() => void, number][];
    let undo: () => void;

    beforeEach(() => {
      timers = [];
      undo = replace({ setTimeout: (run: () => void, after: number) => timers.push([run, after]) });
      new WebSpeechEngine().speak(request('x'.repeat(140)));
    });
    afterEach(() => undo());

    it('says that it failed when nothing was heard from the start', () => {
      timers[0]![0]();
      expect(heard).to.deep.equal([`${'x'.repeat(140)} failed`]);
    });

    it('goes on when the end of an utterance was lost', () => {
      synthesis.speaking = true;
      timers[0]![0]();
      expect(heard).to.deep.equal([]);
      expect(timers[1]![1]).to.be.greaterThan(20_000);
      timers[1]![0]();
      expect(heard).to.deep.equal([`${'x'.repeat(140)} end`]);
      expect(synthesis.cancelled).to.equal(1);
    });
  });
});

describe('naast-read-aloud with the real voices of this browser', () => {
  afterEach(() => document.body.replaceChildren());

  it('reads to the end in English, or says that there is no voice for it', async () => {
    document.body.innerHTML =
      '<div lang="en"><naast-read-aloud for="text"></naast-read-aloud><p id="text">One. Two. Three.</p></div>';
    const reader = document.querySelector('naast-read-aloud')!;
    const over = new Promise<string>((resolve) => {
      reader.addEventListener('naast-read-aloud-end', ({ detail }) => resolve(`complete ${detail.complete}`));
      new MutationObserver(() => {
        const message = reader.shadowRoot!.querySelector('p')?.textContent;
        if (message) resolve(message.trim());
      }).observe(reader.shadowRoot!, { childList: true, subtree: true });
    });
    await reader.updateComplete;
    reader.shadowRoot!.querySelector('button')!.focus();
    // A real key: browsers stay silent until somebody has done something.
    await sendKeys({ press: 'Enter' });
    const outcome = await over;
    const speaks = speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('en'));
    if (speaks) expect(outcome).to.equal('complete true');
    else expect(outcome).to.match(/no voice for English/);
  });
});
