import type { Messages, Message } from '../locales/messages.js';
import { isDay } from './day.js';
import { languageOf } from './language.js';

/** The messages of one component in every language that ships. */
export interface MessageGroup<K extends keyof Messages = keyof Messages> {
  name: K;
  packs: Record<string, Messages[K] | undefined>;
}

/** A language that an agency adds: the groups it translates. */
export type LocalePack = Partial<Messages>;

const extra = new Map<string, LocalePack>();

/**
 * Adds a language, or the words of a region, such as `nl-BE`. What it leaves out comes from the base language, then
 * from Dutch. Call it before the elements are defined.
 *
 * @param lang A BCP 47 tag.
 * @param pack The messages.
 */
export function addLocale(lang: string, pack: LocalePack): void {
  extra.set(lang.toLowerCase(), { ...extra.get(lang.toLowerCase()), ...pack });
}

function lookUp<K extends keyof Messages>(group: MessageGroup<K>, key: keyof Messages[K], lang: string): Message {
  const tag = lang.toLowerCase();
  for (const name of [tag, tag.split('-')[0] as string]) {
    const added = extra.get(name)?.[group.name] as Messages[K] | undefined;
    const found = added?.[key] ?? group.packs[name]?.[key];
    if (found !== undefined) return found as Message;
  }
  // Dutch, or the one language that the page's build took in (docs/decisions/0004).
  return (group.packs.nl ?? Object.values(group.packs).find(Boolean))?.[key] as Message;
}

/** A tag that `Intl` accepts: bad tags fall back to the base language, then to Dutch. */
export function intlLocale(node: Node): string {
  const lang = languageOf(node);
  for (const tag of [lang, lang.split('-')[0] as string]) {
    try {
      const [known = 'nl'] = Intl.getCanonicalLocales(tag);
      // English without a region writes dates as Americans do; here the day comes before the month.
      return known === 'en' ? 'en-GB' : known;
    } catch {
      // Not a BCP 47 tag; its base language is tried next.
    }
  }
  return 'nl';
}

/**
 * A sentence in the language of a node.
 *
 * @param node Where the sentence is said.
 * @param group The messages of the component.
 * @param key Which sentence.
 * @param values What stands in its `{places}`; `count` also chooses the plural form.
 * @returns the sentence.
 */
export function say<K extends keyof Messages>(
  node: Node,
  group: MessageGroup<K>,
  key: keyof Messages[K],
  values: Record<string, string | number> = {},
): string {
  const message = lookUp(group, key, languageOf(node));
  const locale = intlLocale(node);
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(locale).select(values.count as number)] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : (value ?? place);
  });
}

/**
 * A calendar day as people say it, in the language of a node. A day has no time zone, so neither has this.
 *
 * @param node Where it is said.
 * @param day `YYYY-MM-DD`.
 * @param options As for `Intl.DateTimeFormat`; day and month, with the weekday, unless said otherwise.
 * @returns the day in words, or '' when it cannot be read.
 */
export function sayDay(
  node: Node,
  day: string,
  options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' },
): string {
  if (!isDay(day)) return '';
  return new Intl.DateTimeFormat(intlLocale(node), { ...options, timeZone: 'UTC' }).format(new Date(day));
}
