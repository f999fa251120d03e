// What only one proof needs may be missing; who asks for that proof is told what to install.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needed } from '../src/proofs/lib/needed.ts';

describe('a package that one proof needs', () => {
  it('is used where it is there', async () =>
    assert.equal(typeof (await needed('node:path', 'words', () => import('node:path'))).join, 'function'));

  it('is named where it is missing, with what to type', async () => {
    const name = 'no-such-package';
    for (const load of [() => import(name), () => import.meta.resolve(name)])
      await assert.rejects(
        needed<unknown>(name, 'words', load),
        /The proof "words" needs no-such-package, which is not installed: npm install --save-dev no-such-package/,
      );
  });

  it('that is there and breaks is not called missing', async () => {
    const broken = () => Promise.reject(new TypeError('no-such-package broke'));
    await assert.rejects(needed('no-such-package', 'words', broken), /^TypeError: no-such-package broke/);
  });
});
