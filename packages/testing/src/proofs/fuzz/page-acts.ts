// Runs in the page: what is done to a fixture. Each act does one thing and gives back what it did, in words; nothing when there was
// nothing to do it to.
/* global FUZZ */
{
  const { MARKUP, ODD, BAGS, LANGUAGES, TAGS, SLOTS, nameOf, short } = FUZZ;
  const isOurs = (node) => node.closest('[data-naast]');
  /** To change a list of options changes the answer by itself; what is in a table or a drawing is no part of Naast. */
  const CLOSED = 'select, textarea, option, optgroup, datalist, svg, svg *, table, table *, script, input';
  const STAYS = 'option, optgroup, svg *, table *';
  const textIn = (node) => [...node.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);

  const ancestors = (node) => (node ? [node, ...ancestors(node.parentElement)] : []);

  const choicesIn = (place, api) => {
    const authored = () => [...place.querySelectorAll('*')].filter((node) => !isOurs(node));
    const own = () => authored().filter(({ localName }) => api[localName]);
    return {
      own,
      /** Those with attributes, or with properties, that can be set. */
      with: (list) => own().filter(({ localName }) => api[localName][list].length),
      open: () => authored().filter((node) => !node.matches(CLOSED)),
      movable: () => authored().filter((node) => !node.matches(STAYS)),
      removable: () => {
        const needed = new Set(own().flatMap((node) => ancestors(node)));
        return authored().filter((node) => !needed.has(node) && node.children.length < 2 && !node.matches(STAYS));
      },
    };
  };

  const make = (roll, pick, written) => {
    const node = document.createElement(pick(TAGS));
    if (roll(2)) node.slot = pick(SLOTS);
    if (roll(2)) node.textContent = pick([...MARKUP, 'tekst', '']);
    if (node.localName === 'button') node.type = 'button';
    written.add(node);
    return node;
  };

  /** Sets what the element says it has. */
  const setters = ({ roll, pick, choices, api }) => {
    const value = (words) => pick([pick(words.length ? words : ['3', 'nl', '2026-11-03']), pick(MARKUP), pick(ODD)]);
    return {
      attribute() {
        const node = pick(choices.with('attributes'));
        if (!node) return;
        const { name, words } = pick(api[node.localName].attributes);
        const to = roll(5) ? value(words) : null;
        if (to === null) node.removeAttribute(name);
        else node.setAttribute(name, to);
        return `${nameOf(node)} ${name}=${short(to)}`;
      },
      property() {
        const node = pick(choices.with('properties'));
        if (!node) return;
        const { name, words } = pick(api[node.localName].properties);
        const to = roll(2) ? value(words) : pick(BAGS);
        node[name] = to;
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
  const contents = ({ roll, pick, choices, written }) => ({
    add() {
      const node = pick(choices.open());
      if (!node) return;
      const child = make(roll, pick, written);
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
      if (!node) return;
      textIn(node).data = pick([...MARKUP, ...ODD, 'andere woorden']);
      return `other words in ${nameOf(node)}`;
    },
  });

  /** Puts it elsewhere. */
  const moves = ({ pick, choices, place }) => ({
    reorder() {
      const node = pick(choices.open().filter(({ children }) => children.length > 1));
      const child = node && pick([...node.children].filter((one) => !isOurs(one)));
      if (child) node.append(child);
      return child && `${nameOf(child)} to the end of ${nameOf(node)}`;
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
      parentNode.insertBefore(node, nextSibling);
      return `${nameOf(node)} out and in again`;
    },
  });

  FUZZ.acts = (tools) => {
    const all = { ...tools, choices: choicesIn(tools.place, tools.api) };
    return Object.values({ ...setters(all), ...contents(all), ...moves(all) });
  };
}
