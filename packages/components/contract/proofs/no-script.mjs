import { fault } from '../fault.mjs';

/** Every word that the author wrote and that can be seen. */
const words = () => {
  const shown = [];
  const walker = document.createTreeWalker(document.getElementById('fixture'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (
      data.trim() &&
      !parentElement.closest('[data-naast]') &&
      parentElement.checkVisibility({ visibilityProperty: true })
    )
      shown.push(data.trim());
  }
  return shown;
};

export default {
  name: 'no-script',
  title: 'With script off every authored word is there.',
  why: 'Script fails to arrive for one page view in a hundred; then the authored HTML is the page.',
  source: 'https://www.gov.uk/service-manual/technology/using-progressive-enhancement',
  criteria: [],
  async prove({ load }) {
    const withScript = await (await load()).evaluate(words);
    const without = new Set(await (await load({ script: 'off' })).evaluate(words));
    return withScript
      .filter((text) => !without.has(text))
      .map((text) =>
        fault(`"${text}"`, 'it shows only with script', 'Let the author write it, and hide nothing before script.'),
      );
  },
};
