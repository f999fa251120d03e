/** Every word that the author wrote and that shows with script shows without it too. */
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
  why: 'Script fails to arrive for one page view in a hundred; then the authored HTML is the page.',
  async prove({ load, variant }) {
    const withScript = await (await load(variant)).evaluate(words);
    const without = new Set(await (await load({ ...variant, script: 'off' })).evaluate(words));
    return withScript.filter((text) => !without.has(text)).map((text) => `"${text}" shows only with script`);
  },
};
