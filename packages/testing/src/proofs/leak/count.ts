// Counts what the browser keeps, after it has thrown away what nothing holds.
import type { Page } from 'puppeteer-core';
import type { Tree } from '../lib/tree.ts';

/** Observers are not among the browser's own counters. */
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];

/** What is kept, and how many. */
export type Counts = Record<string, number>;

const tagsOf = (tree: Tree[]): string[] =>
  tree.flatMap((one) => {
    if ('text' in one) return [];
    return [...(one.tag.includes('-') ? [one.tag] : []), ...tagsOf(one.children)];
  });

/** How many objects there are whose prototype is this one. */
async function countObjects(raw: Page, find: (name: string) => object, name: string): Promise<number> {
  const prototype = await raw.evaluateHandle(find, name);
  const list = await raw.queryObjects(prototype);
  const count = await list.evaluate((all) => all.length);
  await Promise.all([prototype.dispose(), list.dispose()]);
  return count;
}

/** @param tree The fixture: its elements are counted. */
export async function countAll(raw: Page, tree: Tree[]): Promise<Counts> {
  const session = await raw.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const counts: Counts = { nodes, listeners: jsEventListeners, documents };
  for (const name of OBSERVERS)
    counts[name] = await countObjects(raw, (own) => Reflect.get(window, own).prototype, name);
  for (const tag of new Set(tagsOf(tree)))
    counts[`<${tag}>`] = await countObjects(raw, (own) => customElements.get(own)?.prototype ?? Event.prototype, tag);
  return counts;
}
