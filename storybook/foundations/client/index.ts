// What script adds to a page of the foundations. Each finds what it needs, and does nothing where that is not.
import { enhanceCopy } from './copy.ts';
import { enhanceMotion } from './motion.ts';

/** @param root The `<main>` of a page. */
export function enhance(root: HTMLElement): void {
  enhanceCopy(root);
  enhanceMotion(root);
}
