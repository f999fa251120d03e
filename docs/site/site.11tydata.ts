import { readFileSync } from 'node:fs';
import { splitMarkdown, type Section } from '../lib/components.ts';
import type { Text } from '../lib/texts.ts';

interface Data {
  /** What Eleventy knows of the page. */
  page?: { inputPath: string };
  /** A text that lives elsewhere in the repository. */
  text?: Text;
}

/** What a page lists under "On this page": the headings of its text, where there are enough to choose from. */
export default {
  eleventyComputed: {
    parts({ page, text }: Data): Section[] {
      const source = text?.text ?? (page?.inputPath?.endsWith('.md') ? readFileSync(page.inputPath, 'utf8') : '');
      const { sections } = splitMarkdown(source);
      return sections.length > 2 ? sections : [];
    },
  },
};
