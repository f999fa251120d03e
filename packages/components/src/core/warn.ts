const GUIDE = 'packages/components/src';
/** Parts are described on the page of the whole. */
const PARTS: Record<string, string> = { 'progress-step': 'progress-tracker', 'help-channel': 'help-button' };
const said = new WeakMap<object, Set<string>>();

/**
 * Tells the developer of a page, once per element and fault, what is wrong and what to write instead. Callers wrap it in
 * `if (__DEV__)`, so that nothing of it reaches production.
 *
 * @param element The element that was written wrongly.
 * @param wrong What is wrong, as a full sentence.
 * @param instead What to write, as a full sentence, with the markup where that helps.
 */
export function warn(element: Element, wrong: string, instead: string): void {
  const before = said.get(element) ?? new Set();
  if (before.has(wrong)) return;
  said.set(element, before.add(wrong));
  const own = element.localName.replace(/^naast-/, '');
  const name = PARTS[own] ?? own;
  console.warn(`<${element.localName}>: ${wrong} ${instead} See ${GUIDE}/${name}/${name}.md`, element);
}
