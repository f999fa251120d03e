// Counts what the browser keeps, after it has thrown away what nothing holds.

/** Observers are not among the browser's own counters. */
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];

const tagsOf = (tree) =>
  tree.flatMap(({ tag, children = [] }) => [...(tag?.includes('-') ? [tag] : []), ...tagsOf(children)]);

/** How many objects there are whose prototype is this one. */
async function countObjects(raw, find, name) {
  const prototype = await raw.evaluateHandle(find, name);
  const list = await raw.queryObjects(prototype);
  const count = await list.evaluate((all) => all.length);
  await Promise.all([prototype.dispose(), list.dispose()]);
  return count;
}

/**
 * @param {import('puppeteer-core').Page} raw
 * @param {import('../lib/tree.ts').Tree[]} tree The fixture: its elements are counted.
 * @returns {Promise<Record<string, number>>} What is kept, and how many.
 */
export async function countAll(raw, tree) {
  const session = await raw.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const counts = { nodes, listeners: jsEventListeners, documents };
  for (const name of OBSERVERS) counts[name] = await countObjects(raw, (own) => globalThis[own].prototype, name);
  for (const tag of new Set(tagsOf(tree)))
    counts[`<${tag}>`] = await countObjects(raw, (own) => customElements.get(own)?.prototype ?? Event.prototype, tag);
  return counts;
}
