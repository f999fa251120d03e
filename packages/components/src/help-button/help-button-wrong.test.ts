import { expect } from 'chai';
import type { NaastHelpButton, NaastHelpChannel } from '@naast/components/help-button';
import '@naast/components/help-button/define';

const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;

const CALL =
  '<naast-help-channel id="call" kind="call" hours="Mo-Fr 09:00-17:00" person><a href="tel:+3220000000">Bel 02 000 00 00</a><p slot="person">Je spreekt een mens</p><p slot="hours">Elke werkdag van 9 tot 17 uur</p></naast-help-channel>';

async function put(html: string): Promise<NaastHelpChannel> {
  document.body.innerHTML = html;
  const channel = find<NaastHelpChannel>('naast-help-channel');
  await channel.updateComplete;
  return channel;
}

function warnings(): { list: string[]; restore: () => void } {
  const list: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void list.push(text);
  return { list, restore: () => void (console.warn = warn) };
}

describe('naast-help-channel', () => {
  afterEach(() => document.body.replaceChildren());

  describe('written wrongly', () => {
    const wrong: [what: string, html: string, message: RegExp][] = [
      [
        'an unknown kind',
        CALL.replace('kind="call"', 'kind="whatsap"'),
        /kind="whatsap" is unknown. Write kind="whatsapp"/,
      ],
      ['no kind', CALL.replace('kind="call"', ''), /it has no kind/],
      [
        'hours that cannot be read',
        CALL.replace('Mo-Fr', 'Ma-Vr'),
        /"Ma-Vr 09:00-17:00" in hours="Ma-Vr 09:00-17:00" cannot be read. Write days \(Mo Tu We Th Fr Sa Su\)/,
      ],
      [
        'a closed day that is no day',
        CALL.replace('person>', 'closed="25/12" person>'),
        /"25\/12" in closed="25\/12" is not a day/,
      ],
      [
        'an unknown time zone',
        CALL.replace('person>', 'time-zone="Europe/Brussel" person>'),
        /time-zone="Europe\/Brussel" is unknown/,
      ],
      ['no link', CALL.replace(/<a .*?<\/a>/, ''), /it has no link/],
      [
        'a person who is not said',
        CALL.replace(/<p slot="person">.*?<\/p>/, ''),
        /it has "person", but does not say so in words/,
      ],
      ['hours that are not in words', CALL.replace(/<p slot="hours">.*?<\/p>/, ''), /its hours are not there in words/],
      [
        'a waiting time that is there twice',
        CALL.replace('person>', 'waiting="3" person><p slot="waiting">Meestal meteen</p>'),
        /its waiting time is there twice/,
      ],
    ];
    for (const [what, html, message] of wrong) {
      it(`warns once about ${what}`, async () => {
        const { list, restore } = warnings();
        const channel = await put(html);
        channel.requestUpdate();
        await channel.updateComplete;
        restore();
        expect(list).to.have.length(1);
        expect(list[0]).to.match(message);
      });
    }

    it('says nothing rather than something untrue, and leaves what is written', async () => {
      const { restore } = warnings();
      for (const html of [
        CALL.replace('Mo-Fr', 'Ma-Vr'),
        CALL.replace('person>', 'closed="25/12" person>'),
        CALL.replace('person>', 'time-zone="Mars" person>'),
      ]) {
        await put(html);
        expect(find('[data-naast]').textContent).to.equal('');
        expect(find('[slot=hours]').textContent).to.equal('Elke werkdag van 9 tot 17 uur');
        expect(find<HTMLAnchorElement>('a').href).to.equal('tel:+3220000000');
        expect(find('a').hasAttribute('aria-describedby')).to.equal(false);
      }
      restore();
    });

    it('is silent about what is right', async () => {
      const { list, restore } = warnings();
      await put(CALL);
      restore();
      expect(list).to.deep.equal([]);
    });
  });
});

describe('naast-help-button', () => {
  afterEach(() => document.body.replaceChildren());

  it('warns when there is nothing to open or nobody behind it', async () => {
    const { list, restore } = warnings();
    for (const inside of [
      '<a href="#hulp">Hulp nodig?</a>',
      '<details><summary>Hulp nodig?</summary><ul></ul></details>',
    ]) {
      document.body.innerHTML = `<naast-help-button>${inside}</naast-help-button>`;
      await find<NaastHelpButton>('naast-help-button').updateComplete;
    }
    restore();
    expect(list).to.have.length(2);
    expect(list[0]).to.match(/it has no <details> with a <summary>/);
    expect(list[1]).to.match(/it offers no way to reach help/);
  });
});
