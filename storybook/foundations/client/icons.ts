// Finds icons while somebody types: those that fit come to the top, best first, and how many there are is said.
import { searchIcons } from '@naast/icons/search-icons';

interface Parts {
  query: HTMLInputElement;
  language: HTMLSelectElement;
  count: HTMLElement;
  results: HTMLElement;
  /** Every card with the list in which it stands when nothing is searched for. */
  cards: { card: HTMLElement; home: Element }[];
  /** What steps aside for the results. */
  rest: HTMLElement[];
  /** The links to what steps aside. They keep their place, so that the field does not move under who types. */
  contents: HTMLElement | null;
}

function partsOf(root: HTMLElement, search: HTMLElement): Parts {
  const find = <E extends Element>(selector: string): E => search.querySelector(selector) as E;
  const own = search.closest('section');
  return {
    query: find('#icon-query'),
    language: find('#icon-language'),
    count: find('[role=status]'),
    results: find('.fd-icon-results'),
    cards: [...root.querySelectorAll<HTMLElement>('[data-icon]')].map((card) => ({
      card,
      home: card.parentElement as Element,
    })),
    rest: [...root.querySelectorAll<HTMLElement>('.fd-section')].filter((part) => part !== own),
    contents: root.querySelector('.fd-contents'),
  };
}

const counted = (count: number): string => (count === 1 ? '1 icon' : `${count} icons`);

function sentence(query: string, found: number, all: number): string {
  if (!query) return counted(all);
  return found > 0 ? `${counted(found)} for “${query}”` : `No icon for “${query}”. Try another word.`;
}

function update({ query, language, count, results, cards, rest, contents }: Parts): void {
  const asked = query.value.trim();
  const names: string[] = asked ? searchIcons(asked, language.value ? { lang: language.value } : {}) : [];
  const list = results.querySelector('ul') as Element;
  // Cards are moved, not copied: ids and buttons stay single. Home first, in their order, so that clearing restores the page.
  for (const { card, home } of cards) home.append(card);
  const byName = new Map(cards.map(({ card }) => [card.dataset.icon, card]));
  for (const name of names) list.append(byName.get(name) as Element);
  for (const part of rest) part.hidden = asked !== '';
  contents?.toggleAttribute('inert', asked !== '');
  results.hidden = names.length === 0;
  const words = sentence(asked, names.length, cards.length);
  // The same words again would be read again.
  if (count.textContent !== words) count.textContent = words;
}

/** @param root The `<main>` of a page; does nothing on a page without icons. */
export function enhanceIcons(root: HTMLElement): void {
  const search = root.querySelector<HTMLElement>('.fd-icon-search');
  if (!search) return;
  const parts = partsOf(root, search);
  search.inert = false;
  search.addEventListener('input', () => update(parts));
}
