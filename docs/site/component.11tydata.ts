import type { Component, Section } from '../lib/components.ts';

/** Pages that are not about a component have the same layout. */
interface Data {
  component?: Component;
}

/** A part of the page: words, or what is made from the examples and the API. */
type Part = Section | { id: string; title: string; kind: 'examples' | 'api' };

/** What the pages of components have in common: the order of their parts. Examples and API follow "How". */
export default {
  eleventyComputed: {
    title: ({ component }: Data) => component?.title,
    lead: ({ component }: Data) => component?.lead,
    source: ({ component }: Data) => component?.source,
    description: ({ component }: Data) => component?.lead.split('\n')[0]?.replaceAll('`', ''),
    parts({ component }: Data): Part[] {
      if (!component) return [];
      const parts: Part[] = [...component.sections];
      const place = parts.findIndex((part) => part.title === 'How') + 1 || parts.length;
      const made: Part[] = [];
      if (component.examples.length) made.push({ id: 'examples', title: 'Examples', kind: 'examples' });
      if (component.elements.length) made.push({ id: 'api', title: 'API', kind: 'api' });
      parts.splice(place, 0, ...made);
      return parts;
    },
  },
};
