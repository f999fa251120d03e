/** Everything on the page is defined and has rendered, and nothing was said in the console. */
export default {
  name: 'upgrade',
  why: 'An element that fails to start leaves a citizen with half a page; a message in the console hides the next one.',
  async prove({ load, variant }) {
    const page = await load(variant);
    const late = await page.evaluate(() => {
      const found = [];
      for (const element of document.querySelectorAll('*')) {
        if (element.localName.startsWith('naast-') && !element.matches(':defined'))
          found.push(`<${element.localName}> is not defined`);
      }
      return found;
    });
    return [...late, ...page.said, ...page.refused];
  },
};
