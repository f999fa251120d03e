// Runs in the page: what is done to a fixture. Each act does one thing and gives back what it did, in words; nothing when there was
// nothing to do it to.
import type { Act, Tools } from './in-page.ts';
import type { Api } from './api.ts';

{
  const { FUZZ } = window;
  const { MARKUP, ODD, BAGS, LANGUAGES, TAGS, SLOTS, nameOf, short } = FUZZ;
  const isOurs = (node: Element) => node.closest(window.library.added);
  /** To change a list of options changes the answer by itself; what is in a table or a drawing is no part of a library. */
  const CLOSED = 'select, textarea, option, optgroup, datalist, svg, svg *, table, table *, script, input';
  const STAYS = 'option, optgroup, svg *, table *';
  const textIn = (node: Element) => [...node.childNodes].find((child) => child instanceof Text);

  const ancestors = (node: Element | null): Element[] => (node ? [node, ...ancestors(node.parentElement)] : []);

  type Lists = 'attributes' | 'properties';
  const choicesIn = (place: Element, api: Api) => {
    const authored = () => [...place.querySelectorAll('*')].filter((node) => !isOurs(node));
    const own = () => authored().filter((node): node is HTMLElement => !!api[node.localName]);
    return {
      own,
      /** Those with attributes, or with properties, that can be set. */
      with: (list: Lists) => own().filter(({ localName }) => api[localName]?.[list].length),
      open: () => authored().filter((node) => !node.matches(CLOSED)),
      movable: () => authored().filter((node) => !node.matches(STAYS)),
      removable: () => {
        const needed = new Set(own().flatMap((node) => ancestors(node)));
        return authored().filter((node) => !needed.has(node) && node.children.length < 2 && !node.matches(STAYS));
      },
    };
  };

  type All = Tools & { choices: ReturnType<typeof choicesIn> };

  const make = ({ roll, pick, written }: Tools) => {
    const node = document.createElement(pick(TAGS));
    if (roll(2)) node.slot = pick(SLOTS);
    if (roll(2)) node.textContent = pick([...MARKUP, 'tekst', '']);
    if (node instanceof HTMLButtonElement) node.type = 'button';
    written.add(node);
    return node;
  };

  /** One of the words that are known, or anything else. */
  const valueFrom = (words: string[], { pick }: Tools) => {
    const known = pick(words.length ? words : ['3', 'nl', '2026-11-03']) ?? '';
    return pick([known, pick(MARKUP), pick(ODD)]);
  };

  /** Sets what the element says it has. */
  const setters = (tools: All, { roll, pick, choices, api }: All = tools): Record<string, Act> => {
    const settable = (node: Element, list: Lists) => pick(api[node.localName]?.[list] ?? []);
    return {
      attribute() {
        const node = pick(choices.with('attributes'));
        const its = node && settable(node, 'attributes');
        if (!its) return;
        const { name, words } = its;
        const to = roll(5) ? valueFrom(words, tools) : null;
        if (to === null) node.removeAttribute(name);
        else node.setAttribute(name, to);
        return `${nameOf(node)} ${name}=${short(to)}`;
      },
      property() {
        const node = pick(choices.with('properties'));
        const its = node && settable(node, 'properties');
        if (!its) return;
        const { name, words } = its;
        const to = roll(2) ? valueFrom(words, tools) : pick(BAGS);
        Reflect.set(node, name, to);
        return `${nameOf(node)}.${name} = ${short(to)}`;
      },
      language() {
        const node = pick([document.documentElement, ...choices.own()]);
        node.lang = pick(LANGUAGES);
        return `${nameOf(node)} lang=${short(node.lang)}`;
      },
    };
  };

  /** Changes what is in it. */
  const contents = (tools: All, { roll, pick, choices }: All = tools): Record<string, Act> => ({
    add() {
      const node = pick(choices.open());
      if (!node) return;
      const child = make(tools);
      node.insertBefore(child, pick([null, ...node.childNodes]));
      return `${nameOf(child)} into ${nameOf(node)}`;
    },
    remove() {
      // Rarely, and no element that is proved: what has gone cannot go wrong any more.
      const node = roll(3) ? null : pick(choices.removable());
      node?.remove();
      return node && `${nameOf(node)} taken out`;
    },
    text() {
      const node = pick(choices.open().filter(textIn));
      const text = node && textIn(node);
      if (!text) return;
      text.data = pick([...MARKUP, ...ODD, 'andere woorden']);
      return `other words in ${nameOf(node)}`;
    },
  });

  /** Puts it elsewhere. */
  const moves = ({ pick, choices, place }: All): Record<string, Act> => ({
    reorder() {
      const node = pick(choices.open().filter(({ children }) => children.length > 1));
      const child = node && pick([...node.children].filter((one) => !isOurs(one)));
      if (!node || !child) return;
      node.append(child);
      return `${nameOf(child)} to the end of ${nameOf(node)}`;
    },
    move() {
      const node = pick(choices.movable());
      const to = pick([place, ...choices.open()].filter((other) => !node?.contains(other)));
      if (!node || !to) return;
      to.append(node);
      return `${nameOf(node)} into ${nameOf(to)}`;
    },
    reconnect() {
      const node = pick(choices.own());
      if (!node) return;
      const { parentNode, nextSibling } = node;
      node.remove();
      parentNode?.insertBefore(node, nextSibling);
      return `${nameOf(node)} out and in again`;
    },
  });

  FUZZ.acts = (tools) => {
    const all = { ...tools, choices: choicesIn(tools.place, tools.api) };
    return Object.values({ ...setters(all), ...contents(all), ...moves(all) });
  };
}
