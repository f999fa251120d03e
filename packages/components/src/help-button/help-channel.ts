import { NaastElement } from '../core/naast-element.js';
import { intlLocale, say, sayDay } from '../core/locale.js';
import { warn } from '../core/warn.js';
import { clock, dayOf, followClock, HOME, wallClock } from '../controllers/clock.js';
import { nearest } from '../core/nearest.js';
import { ownNode } from '../controllers/own-node.js';
import { helpButton as messages } from '../locales/index.js';
import { DAY, openingAt, readClosedDays, readHours, type Opening } from '../controllers/opening-hours.js';

const LINK = 'a[href], button';

/**
 * One way to reach help. Dresses the link that the author writes and says whether somebody answers now, by the opening
 * hours in the time zone of the office.
 *
 * @tagname naast-help-channel
 * @slot - The link (`<a href>`) or `<button>` that starts the conversation, and what else there is to know.
 * @slot hours - The opening hours in words; without script they carry the meaning.
 * @slot waiting - How long people usually wait.
 * @slot languages - The languages that are spoken.
 * @slot person - That a person answers.
 * @see https://schema.org/openingHours
 */
export class NaastHelpChannel extends NaastElement {
  static override properties = {
    kind: { values: ['call', 'chat', 'callback', 'video', 'mail', 'whatsapp', 'office'] },
    hours: {},
    timeZone: { attribute: 'time-zone' },
    closed: {},
    waiting: { type: Number },
    person: { type: Boolean },
  };
  static override speaks = true;

  /** How the conversation goes; it chooses the pictogram. Default: `call`. */
  declare kind: 'call' | 'chat' | 'callback' | 'video' | 'mail' | 'whatsapp' | 'office';
  /**
   * When somebody answers: rules divided by `;`, each with days (`Mo-Fr`, `Mo,We`; none means every day) and times
   * (`09:00-12:00,13:00-17:00`, `24/7` or `off`). A later rule replaces an earlier one for the days it names.
   * Default: nothing is known, and nothing is said.
   */
  declare hours: string;
  /** The clock that the hours are read on, as an IANA name. Default: `Europe/Brussels`. */
  declare timeZone: string;
  /** Days on which nobody answers, divided by spaces: `2026-12-25`, or a stretch `2026-12-24/2027-01-03`. Default: none. */
  declare closed: string;
  /** How many minutes people wait at this moment, where the agency measures it. Said only while the channel is open. Default: not known. */
  declare waiting: number | null;
  /** A person answers, never a machine. Then the help button may say that a person can be reached now. */
  declare person: boolean;

  constructor() {
    super();
    followClock(this);
  }

  /** Whether somebody answers now; undefined when there are no hours that can be read. */
  get open(): boolean | undefined {
    return this.#opening()?.open;
  }

  /** When somebody answers, in few words, which fit on a button: until when, or from when. With hours that cannot be read '', rather than something untrue. */
  get answers(): string {
    const opening = this.#opening();
    return opening ? (opening.open ? this.#sayOpen(opening) : this.#sayClosed(opening)) : '';
  }

  protected override updated(): void {
    if (__DEV__) check(this);
    // No description of the link: who reads on would hear it twice.
    const said = ownNode(this, 'status', this.hours ? this.answers : null);
    said?.toggleAttribute('data-open', !!this.open);
  }

  #opening(): Opening | undefined {
    const week = readHours(this.hours);
    const closed = readClosedDays(this.closed);
    const now = wallClock(clock.now(), this.timeZone || HOME);
    if (!this.hours || typeof week === 'string' || typeof closed === 'string' || now === undefined) return undefined;
    return openingAt(week, closed, now);
  }

  #sayOpen({ now, change }: Opening): string {
    let text = say(this, messages, 'always');
    if (change !== undefined) {
      // What closes at midnight closes at 24.00 of the day before, which nobody can take for the night before.
      let time = this.#sayTime(change % DAY || DAY);
      if (change - now >= DAY) time = `${sayDay(this, dayOf(change - 1), { weekday: 'short' })} ${time}`;
      text = say(this, messages, 'open', { time });
    }
    if (this.waiting === null || this.querySelector(':scope > [slot=waiting]')) return text;
    // On a line of its own, for which the style sheet keeps the space.
    return `${text},\n${say(this, messages, 'waiting', { count: Math.max(1, Math.ceil(this.waiting)) })}`;
  }

  #sayClosed({ now, change }: Opening): string {
    if (change === undefined) return say(this, messages, 'closed');
    const days = Math.floor(change / DAY) - Math.floor(now / DAY);
    const day =
      days < 2
        ? new Intl.RelativeTimeFormat(intlLocale(this), { numeric: 'auto' }).format(days, 'day')
        : sayDay(this, dayOf(change), days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'short' });
    return say(this, messages, 'from', { day, time: this.#sayTime(change % DAY) });
  }

  #sayTime(minutes: number): string {
    return say(this, messages, 'time', {
      hour: `${Math.floor(minutes / 60)}`,
      minute: `${minutes % 60}`.padStart(2, '0'),
    });
  }
}

function check(channel: NaastHelpChannel): void {
  const { values } = NaastHelpChannel.properties.kind;
  const kind = channel.getAttribute('kind') ?? '';
  if (!values.includes(kind)) {
    warn(
      channel,
      kind ? `kind="${kind}" is unknown.` : 'it has no kind.',
      `Write kind="${nearest(kind, values)[0]}", or one of: ${values.join(', ')}.`,
    );
  }
  if (!channel.querySelector(LINK)) {
    warn(
      channel,
      'it has no link.',
      'Write one <a href> that starts the conversation, such as <a href="tel:+3220000000">.',
    );
  }
  checkWords(channel);
  if (channel.hours) checkHours(channel);
}

function checkWords(channel: NaastHelpChannel): void {
  if (channel.person && !channel.querySelector('[slot=person]')) {
    warn(
      channel,
      'it has "person", but does not say so in words.',
      'Write for example <p slot="person">Je spreekt een mens</p>.',
    );
  }
  if (channel.waiting !== null && channel.querySelector('[slot=waiting]')) {
    warn(
      channel,
      'its waiting time is there twice.',
      'Write waiting="3" for the time at this moment, or <p slot="waiting"> for how long it usually is.',
    );
  }
}

function checkHours(channel: NaastHelpChannel): void {
  const { hours, closed, timeZone } = channel;
  const rule = readHours(hours);
  if (typeof rule === 'string') {
    const days = 'Write days (Mo Tu We Th Fr Sa Su), then times, with ";" between the rules';
    warn(
      channel,
      `"${rule}" in hours="${hours}" cannot be read.`,
      `${days}: "Mo-Fr 09:00-12:00,13:00-17:00; Sa 09:00-12:00", "24/7", "Su off".`,
    );
  }
  const part = readClosedDays(closed);
  if (typeof part === 'string') {
    warn(
      channel,
      `"${part}" in closed="${closed}" is not a day.`,
      'Write days as "2026-12-25 2027-01-01", a stretch as "2026-12-24/2027-01-03".',
    );
  }
  if (wallClock(0, timeZone || HOME) === undefined)
    warn(channel, `time-zone="${timeZone}" is unknown.`, `Write an IANA name such as "${HOME}".`);
  if (!channel.querySelector('[slot=hours]')) {
    warn(
      channel,
      'its hours are not there in words.',
      'Without script they would be missing: write <p slot="hours">Elke werkdag van 9 tot 17 uur</p>.',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-help-channel': NaastHelpChannel;
  }
}
