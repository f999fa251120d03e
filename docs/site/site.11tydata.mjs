import { readFileSync } from 'node:fs';
import { splitMarkdown } from '../lib/components.ts';

/** What a page lists under "On this page": the headings of its text, where there are enough to choose from. */
export default {
  eleventyComputed: {
    parts({ page, text }) {
      const source = text?.text ?? (page?.inputPath?.endsWith('.md') ? readFileSync(page.inputPath, 'utf8') : '');
      const { sections } = splitMarkdown(source);
      return sections.length > 2 ? sections : [];
    },
  },
};
