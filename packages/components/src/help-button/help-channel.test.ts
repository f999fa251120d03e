import { expect } from 'chai';
import { clock } from '@naast/components/controllers/clock';
import type { NaastHelpChannel } from '@naast/components/help-button';
import '@naast/components/help-button/define';

const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What the element says itself, as a person reads it: a narrow space is a space. */
const said = (node: Element | null): string | undefined => node?.textContent?.replaceAll('\u00a0', ' ');
const status = (selector = 'naast-help-channel'): string | undefined => said(find(`${selector} > [data-naast]`));

/** Sets the clock: 19 November 2026 is a Thursday, and Belgium is one hour ahead of UTC. */
const { now } = clock;
function setClock(moment: string): void {
  clock.now = () => Date.parse(moment);
}

async function settled(): Promise<void> {
  await Promise.all([...document.querySelectorAll('naast-help-channel')].map((one) => one.updateComplete));
}

async function channel(
  attributes: string,
  moment = '2026-11-19T11:30:00+01:00',
  lang = 'nl',
): Promise<string | undefined> {
  setClock(moment);
  document.body.innerHTML = `<div lang="${lang}"><naast-help-channel kind="call" ${attributes}><a href="tel:1">Bel</a><p slot="hours">Zie boven</p></naast-help-channel></div>`;
  await settled();
  return status();
}

describe('naast-help-channel', () => {
  afterEach(() => {
    clock.now = now;
    document.body.replaceChildren();
  });

  it('says until when it is open, and when it opens again', async () => {
    expect(await channel('hours="Mo-Fr 09:00-17:00"')).to.equal('nu open, tot 17.00 uur');
    expect(await channel('hours="Mo-Fr 13:00-17:30"')).to.equal('vandaag vanaf 13.00 uur');
    expect(await channel('hours="Mo-Fr 09:00-10:00"')).to.equal('morgen vanaf 9.00 uur');
    expect(await channel('hours="Mo-We 09:05-10:00"')).to.equal('maandag vanaf 9.05 uur');
    expect(await channel('hours="Th 09:00-10:00"')).to.equal('26 nov vanaf 9.00 uur');
    expect(await channel('hours="24/7"')).to.equal('dag en nacht open');
    expect(await channel('hours="off"')).to.equal('nu gesloten');
    expect(await channel('hours="09:00-24:00"')).to.equal('nu open, tot 24.00 uur');
    expect(await channel('hours="Th-Fr 00:00-24:00"')).to.equal('nu open, tot vr 24.00 uur');
    expect(await channel('hours="Mo-Fr 09:00-17:00" closed="2026-11-19"')).to.equal('morgen vanaf 9.00 uur');
  });

  it('speaks four languages', async () => {
    const open = 'hours="Mo-Fr 09:00-17:00"';
    expect(await channel(open, undefined, 'fr')).to.equal('ouvert jusqu’à 17 h 00');
    expect(await channel(open, undefined, 'de')).to.equal('jetzt geöffnet, bis 17.00 Uhr');
    expect(await channel(open, undefined, 'en')).to.equal('open now, until 17:00');
    const later = 'hours="Mo-We 09:00-17:00"';
    expect(await channel(later, undefined, 'fr')).to.equal('lundi dès 9 h 00');
    expect(await channel(later, undefined, 'de')).to.equal('Montag ab 9.00 Uhr');
    expect(await channel(later, undefined, 'en')).to.equal('Monday from 9:00');
  });

  it('follows a language that changes', async () => {
    await channel('hours="24/7"');
    find<HTMLElement>('div').lang = 'en';
    await frame();
    expect(status()).to.equal('open day and night');
  });

  it('reads the hours on the clock of the office', async () => {
    expect(await channel('hours="09:00-17:00" time-zone="America/New_York"')).to.equal('vandaag vanaf 9.00 uur');
    expect(await channel('hours="09:00-17:00"', '2026-03-29T07:30:00Z')).to.equal('nu open, tot 17.00 uur');
    expect(await channel('hours="09:00-17:00"', '2026-03-28T07:30:00Z')).to.equal('vandaag vanaf 9.00 uur');
  });

  it('says the waiting time while it is open, and leaves the author’s words alone', async () => {
    expect(await channel('hours="09:00-17:00" waiting="3"')).to.equal(
      'nu open, tot 17.00 uur,\nongeveer 3 minuten wachten',
    );
    expect(await channel('hours="09:00-17:00" waiting="0.4"')).to.equal(
      'nu open, tot 17.00 uur,\nongeveer 1 minuut wachten',
    );
    expect(await channel('hours="18:00-19:00" waiting="3"')).to.equal('vandaag vanaf 18.00 uur');
    find('naast-help-channel').insertAdjacentHTML('beforeend', '<p slot="waiting">Meestal meteen</p>');
    find<NaastHelpChannel>('naast-help-channel').hours = '09:00-17:00';
    await settled();
    expect(status()).to.equal('nu open, tot 17.00 uur');
  });

  it('keeps up with the clock and with its attributes', async () => {
    await channel('hours="09:00-17:00"');
    setClock('2026-11-19T17:00:00+01:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(status()).to.equal('morgen vanaf 9.00 uur');
    const one = find<NaastHelpChannel>('naast-help-channel');
    one.hours = 'Mo-Fr 09:00-19:00';
    one.waiting = 12;
    await settled();
    expect(status()).to.equal('nu open, tot 19.00 uur,\nongeveer 12 minuten wachten');
  });

  it('tells whether it is open', async () => {
    const open = async (attributes: string): Promise<boolean | undefined> => {
      await channel(attributes);
      return find<NaastHelpChannel>('naast-help-channel').open;
    };
    expect(await open('hours="09:00-17:00"')).to.equal(true);
    expect(await open('hours="12:00-17:00"')).to.equal(false);
    expect(await open('')).to.equal(undefined);
  });

  it('says it once, below its link, and takes it away with the hours', async () => {
    await channel('hours="09:00-17:00"');
    expect(said(find('[data-naast]'))).to.equal('nu open, tot 17.00 uur');
    expect(find('a').hasAttribute('aria-describedby')).to.equal(false);
    find<NaastHelpChannel>('naast-help-channel').hours = '';
    await settled();
    expect(find('[data-naast]')).to.equal(null);
  });

  it('says its words after children that arrive late', async () => {
    await channel('hours="09:00-17:00"');
    find('naast-help-channel').insertAdjacentHTML('beforeend', '<p slot="languages">Nederlands</p>');
    await frame();
    expect(find('naast-help-channel').lastElementChild).to.equal(find('[data-naast]'));
  });

  it('takes in properties from before it was known, and is the same after it moves', async () => {
    setClock('2026-11-19T11:30:00+01:00');
    const one = document.createElement('naast-help-channel');
    one.timeZone = 'Europe/London';
    one.hours = '09:00-17:00';
    one.setAttribute('kind', 'call');
    one.innerHTML = '<a href="tel:1">Bel</a><p slot="hours">Zie boven</p>';
    document.body.append(one);
    await settled();
    document.body.append(document.createElement('section'));
    find('section').append(one);
    await settled();
    expect(one.getAttribute('time-zone')).to.equal('Europe/London');
    expect(one.querySelectorAll('[data-naast]')).to.have.length(1);
    expect(status()).to.equal('nu open, tot 17.00 uur');
  });
});
