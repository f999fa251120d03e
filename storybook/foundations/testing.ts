// What the tests of the pages share.
import assert from 'node:assert/strict';

/** What has to be there. */
export const find = <E extends Element = HTMLElement>(root: ParentNode, selector: string): E =>
  root.querySelector<E>(selector) ?? assert.fail(`There is no ${selector}.`);

export const findAll = <E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];
