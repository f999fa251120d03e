import { intlLocale } from '../core/locale.js';

/**
 * Languages by name, in the language of a node: "Frans en Duits".
 *
 * @param node Where it is said.
 * @param tags BCP 47 tags.
 * @returns the names of the languages, each once and without its region.
 */
export function languageNames(node: Node, tags: readonly string[]): string {
  const locale = intlLocale(node);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const name = (tag: string): string => {
    try {
      return names.of(tag.split(/[-_]/)[0] as string) ?? tag;
    } catch {
      return tag;
    }
  };
  return new Intl.ListFormat(locale).format(new Set(tags.map(name)));
}
