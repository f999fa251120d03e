// A page of the foundations is a module that renders in Node, where the tokens can be read and colours be computed. Each is a story:
// the page is rendered when it is asked for, and what script adds comes with it.
import { basename } from 'node:path';
import { clientCode, mainOf, pages, styleSheets } from '../foundations/index.ts';
import { storyFiles } from './story-files.ts';

function pageOf(file: string) {
  const found = pages.find(({ name }) => name === basename(file, '.ts'));
  if (!found) throw new Error(`${file} is not among the pages of foundations/index.ts.`);
  return found;
}

export const foundations = storyFiles('foundation', {
  test: /\/foundations\/pages\/[^/]+\.ts$/,
  // A single story of the same name as its component stands in the sidebar as one line.
  place(file) {
    const { title } = pageOf(file);
    return { title: `Foundations/${title}`, name: title, exportName: 'Page', tags: ['!autodocs'] };
  },
  content: (file) => ({
    html: mainOf(pageOf(file)),
    parameters: { layout: 'fullscreen', controls: { disable: true } },
    code: [...styleSheets.map((sheet) => `import ${JSON.stringify(sheet)};`), clientCode()].join('\n'),
  }),
});
