// An example is one .html file, and every one is a story.
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { storyFiles, type Place } from './story-files.ts';

const words = (file: string) => basename(file, '.html').replaceAll('-', ' ');
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `src/button/examples/busy.html` → the story "Busy" under Components/naast-button; `pages/developers.html` → Start. */
function place(file: string): Place {
  const exportName = `Example${basename(file, '.html').replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;
  const name = sentence(words(file));
  const tags = ['example'];
  if (!file.includes('/examples/'))
    return { title: 'Start', name: sentence(words(file).replace(/^\d+ /, '')), exportName, tags };
  const component = `naast-${basename(dirname(dirname(file)))}`;
  return { title: `Components/${component}/Examples`, name, exportName, component, tags };
}

/** The first comment of an example says what it shows. */
const about = (html: string) => /^\s*<!--\s*([\s\S]*?)\s*-->/.exec(html)?.[1] ?? '';

export const html = storyFiles('html', {
  test: /\/(examples|pages)\/[^/]+\.html$/,
  place,
  async content(file) {
    const code = await readFile(file, 'utf8');
    const parameters = {
      docs: { description: { story: about(code) }, source: { code, language: 'html' } },
      layout: file.includes('/examples/') ? 'padded' : 'fullscreen',
      fileName: relative(process.cwd(), file),
    };
    return { html: code, parameters };
  },
});
