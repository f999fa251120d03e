// What looks at a page from inside it, served with the page that asks for it: to send half a megabyte to each page by the debugger costs
// more than to let it do its work.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { transform } from 'esbuild';
import type { Browser } from '../engines/driver.ts';

const require = createRequire(import.meta.url);
const read = (file: string): Promise<string> => readFile(require.resolve(file), 'utf8');

/** The tools that a page can be given, by name. */
const SOURCES = {
  axe: () => read('axe-core/axe.min.js'),
  ace: () => read('accessibility-checker-engine/ace.js'),
  /** A virtual screen reader; as it is published it is a module, and a page's policy allows no other one. */
  reader: async () => {
    const module = await read('@guidepup/virtual-screen-reader/browser.js');
    return (await transform(module, { format: 'iife', globalName: 'screenReader' })).code;
  },
};

export type Tool = keyof typeof SOURCES;

const isTool = (name: string): name is Tool => name in SOURCES;

const made = new Map<Tool, Promise<string>>();

/** The script of a tool; undefined when there is none of this name. */
export async function toolScript(name: string): Promise<string | undefined> {
  if (!isTool(name)) return undefined;
  const there = made.get(name) ?? SOURCES[name]();
  made.set(name, there);
  return there;
}

/** Gives a tool to a page that was served without it: by the debugger, which the policy of the page does not bind. */
export async function giveTool(page: Pick<Browser, 'evaluate'>, name: 'axe' | 'ace'): Promise<void> {
  if (await page.evaluate((tool) => tool in globalThis, name)) return;
  await page.evaluate(await SOURCES[name]());
}
