// What looks at a page from inside it, served with the page that asks for it: to send half a megabyte to each page by the debugger costs
// more than to let it do its work.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { transform } from 'esbuild';

const require = createRequire(import.meta.url);
const read = (file: string): Promise<string> => readFile(require.resolve(file), 'utf8');

const SOURCES: Record<string, () => Promise<string>> = {
  axe: () => read('axe-core/axe.min.js'),
  ace: () => read('accessibility-checker-engine/ace.js'),
  /** A virtual screen reader; as it is published it is a module, and a page's policy allows no other one. */
  reader: async () => {
    const module = await read('@guidepup/virtual-screen-reader/browser.js');
    return (await transform(module, { format: 'iife', globalName: 'screenReader' })).code;
  },
};

/** The tools that a page can be given, by the global that each makes. */
export type Tool = 'axe' | 'ace' | 'reader';

const made = new Map<string, Promise<string>>();

/** The script of a tool; undefined when there is none of this name. */
export async function toolScript(name: string): Promise<string | undefined> {
  const there = made.get(name) ?? SOURCES[name]?.();
  if (there) made.set(name, there);
  return there;
}
