import { expect } from 'chai';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { NaastLifeEventCard } from '@naast/components/life-event-card';
import '@naast/components/life-event-card/define';

const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;

const MOVING = `<naast-life-event-card event="moving">
  <h3><a href="#verhuizen">Ik ga verhuizen</a></h3>
  <p>Je adres doorgeven, je identiteitskaart, afval en energie.</p>
  <p><button type="button">Bewaar</button></p>
</naast-life-event-card>`;

async function put(html: string): Promise<NaastLifeEventCard> {
  document.body.innerHTML = html;
  const card = find<NaastLifeEventCard>('naast-life-event-card');
  await card.updateComplete;
  return card;
}

/** What the link hears; the page stays where it is. */
function listen(): MouseEvent[] {
  const heard: MouseEvent[] = [];
  find('a').addEventListener('click', (event) => {
    event.preventDefault();
    heard.push(event as MouseEvent);
  });
  return heard;
}

function pointIn(node: Element, x = 0.5): [number, number] {
  const { left, top, width, height } = node.getBoundingClientRect();
  return [Math.round(left + width * x), Math.round(top + height / 2)];
}

/** A press by a person, with keys held; the commands cannot hold keys in every engine. */
function pressWith(node: Element, init: MouseEventInit, type = 'click'): void {
  const event = { bubbles: true, cancelable: true, composed: true, ...init };
  for (const name of ['mousedown', 'mouseup', type]) node.dispatchEvent(new MouseEvent(name, event));
}

async function warnings(html: string): Promise<string[]> {
  const said: string[] = [];
  const before = console.warn;
  console.warn = (sentence: string) => said.push(sentence);
  try {
    const card = await put(html);
    card.requestUpdate();
    await card.updateComplete;
  } finally {
    console.warn = before;
  }
  return said;
}

describe('naast-life-event-card', () => {
  afterEach(async () => {
    await resetMouse();
    getSelection()?.removeAllRanges();
    document.body.replaceChildren();
  });

  describe('the whole card', () => {
    it('leads where its link leads', async () => {
      await put(MOVING);
      const heard = listen();
      await sendMouse({ type: 'click', position: pointIn(find('p')) });
      expect(heard).to.have.length(1);
    });

    it('follows the link itself only once', async () => {
      await put(MOVING);
      const heard = listen();
      await sendMouse({ type: 'click', position: pointIn(find('a')) });
      expect(heard).to.have.length(1);
    });

    it('leaves a button in it alone', async () => {
      await put(MOVING);
      const heard = listen();
      let pressed = 0;
      find('button').addEventListener('click', () => pressed++);
      await sendMouse({ type: 'click', position: pointIn(find('button')) });
      expect([heard.length, pressed]).to.deep.equal([0, 1]);
    });

    it('leaves a button inside a shadow root in it alone', async () => {
      const card = await put(MOVING);
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
      card.append(host);
      const heard = listen();
      pressWith(host.shadowRoot?.querySelector('button') as Element, {});
      expect(heard).to.have.length(0);
    });

    it('lets text be selected', async () => {
      await put(MOVING);
      const heard = listen();
      const [left, y] = pointIn(find('p'), 0.02);
      await sendMouse({ type: 'move', position: [left, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [left + 120, y] });
      await sendMouse({ type: 'up' });
      expect(getSelection()?.toString()).not.to.equal('');
      expect(heard).to.have.length(0);
    });

    it('passes on the keys that are held', async () => {
      await put(MOVING);
      const heard = listen();
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) pressWith(find('p'), { [key]: true });
      expect(heard.map((event) => [event.ctrlKey, event.metaKey, event.shiftKey])).to.deep.equal([
        [true, false, false],
        [false, true, false],
        [false, false, true],
      ]);
    });

    it('asks for a new tab with the middle button, and does nothing with the right one', async () => {
      await put(MOVING);
      const heard = listen();
      pressWith(find('p'), { button: 2 }, 'auxclick');
      expect(heard).to.have.length(0);
      pressWith(find('p'), { button: 1 }, 'auxclick');
      expect(heard.map((event) => event.ctrlKey && event.metaKey)).to.deep.equal([true]);
    });

    it('does nothing when the page has dealt with the click', async () => {
      await put(MOVING);
      const heard = listen();
      find('p').addEventListener('click', (event) => event.preventDefault());
      pressWith(find('p'), {});
      expect(heard).to.have.length(0);
    });

    it('works inside a part of the page that can have focus', async () => {
      await put(`<main tabindex="-1">${MOVING}</main>`);
      const heard = listen();
      pressWith(find('p'), {});
      expect(heard).to.have.length(1);
    });

    it('works for content that is replaced, and after the card was moved', async () => {
      const card = await put(
        '<div></div><naast-life-event-card event="moving"><h3><a href="#leeg">Leeg</a></h3></naast-life-event-card>',
      );
      card.innerHTML = '<h3><a href="#laat">Ik ga verhuizen</a></h3><p>Tekst</p>';
      find('div').append(card);
      const heard = listen();
      pressWith(find('p'), {});
      expect(heard).to.have.length(1);
    });
  });

  it('adds nothing to what the author wrote', async () => {
    const card = await put(MOVING);
    expect(card.outerHTML).to.equal(MOVING);
    expect(card.querySelectorAll('a, [role=link], [tabindex]')).to.have.length(1);
  });

  it('takes properties that were set before it was connected, and reads an unknown state as none', async () => {
    const card = document.createElement('naast-life-event-card');
    card.innerHTML = '<h3><a href="#kind">We krijgen een kind</a></h3><p slot="state">Klaar</p>';
    card.event = 'birth';
    card.state = 'done';
    document.body.append(card);
    await card.updateComplete;
    expect([card.getAttribute('event'), card.getAttribute('state')]).to.deep.equal(['birth', 'done']);
    // Read before the update, in which the unknown word is warned about (tested below).
    card.setAttribute('state', 'half');
    expect(card.state).to.equal('');
    card.state = 'done';
    await card.updateComplete;
  });

  it('has a pictogram for each event of the list, and the example shows each', async () => {
    const text = async (path: string) => (await fetch(new URL(path, import.meta.url))).text();
    const css = await text('../../dist/life-event-card.css');
    const drawn = [...css.matchAll(/event-([a-z-]+)\.svg/g)].map((match) => match[1]).sort();
    const example = await text('examples/events.html');
    expect(drawn).to.have.length(24);
    for (const event of drawn) {
      expect(example).to.contain(`event="${event}"`);
      const said = await warnings(MOVING.replace('moving', event as string));
      expect(said, event).to.deep.equal([]);
    }
  });

  describe('a warning', () => {
    it('offers the nearest events when one is unknown', async () => {
      const said = await warnings(MOVING.replace('moving', 'movin'));
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('moving');
    });

    it('comes for no event, no heading, no link, two links', async () => {
      const from = (inside: string) =>
        warnings(`<naast-life-event-card event="moving">${inside}</naast-life-event-card>`);
      expect((await warnings(MOVING.replace(' event="moving"', '')))[0]).to.contain('no event');
      expect((await from('<p>Tekst</p>'))[0]).to.contain('no heading');
      expect((await from('<h3>Ik ga verhuizen</h3>'))[0]).to.contain('holds 0 links');
      expect((await from('<h3><a href="#a">a</a> <a href="#b">b</a></h3>'))[0]).to.contain('holds 2 links');
    });

    it('comes for a state that is unknown, or shown without words', async () => {
      expect((await warnings(MOVING.replace(' event=', ' state="half" event=')))[0]).to.contain(
        'not-started, in-progress, done',
      );
      expect((await warnings(MOVING.replace(' event=', ' state="done" event=')))[0]).to.contain('by form alone');
    });
  });
});
