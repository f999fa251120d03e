/** What the pages of components have in common: the order of their parts. Examples and API follow "How". */
export default {
  eleventyComputed: {
    title: ({ component }) => component?.title,
    lead: ({ component }) => component?.lead,
    source: ({ component }) => component?.source,
    description: ({ component }) => component?.lead.split('\n')[0].replaceAll('`', ''),
    parts({ component }) {
      if (!component) return [];
      const parts = [...component.sections];
      const place = parts.findIndex((part) => part.title === 'How') + 1 || parts.length;
      const made = [];
      if (component.examples.length) made.push({ id: 'examples', title: 'Examples', kind: 'examples' });
      if (component.elements.length) made.push({ id: 'api', title: 'API', kind: 'api' });
      parts.splice(place, 0, ...made);
      return parts;
    },
  },
};
