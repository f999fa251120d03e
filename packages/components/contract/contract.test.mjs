// Runs the proofs on every example: `node --test packages/components/contract/*.test.mjs`. One component: NAAST_COMPONENT=button.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from '../../../tests/driver.mjs';
import { fixtures } from './fixtures.mjs';
import { serveFixtures } from './serve.mjs';
import { loadFixture } from './page.mjs';
import { keepIn } from './pictures.mjs';
import { nameOf, pairwise, usual } from './variants.mjs';
import upgrade from './proofs/upgrade.mjs';
import axe from './proofs/axe.mjs';
import noScript from './proofs/no-script.mjs';
import noShift from './proofs/no-shift.mjs';
import reflow from './proofs/reflow.mjs';
import shield from './proofs/shield.mjs';
import textSpacing from './proofs/text-spacing.mjs';

const PROOFS = [upgrade, axe, noScript, noShift, reflow, shield, textSpacing];
const { NAAST_COMPONENT, NAAST_PROOF } = process.env;

const list = fixtures((component) => !NAAST_COMPONENT || component === NAAST_COMPONENT);
const proofs = PROOFS.filter(({ name }) => !NAAST_PROOF || name === NAAST_PROOF);
/** As many browsers as the smallest machine has cores; one alone waits more than it works. */
const BROWSERS = 2;
const browsers = [];
let server;

/** Which looks a proof wants to see. */
const variantsOf = (proof) => (proof.variants === 'pairwise' ? pairwise : [usual]);

async function prove(browser, proof, fixture, variant) {
  const keep = keepIn(join(tmpdir(), 'naast-contract', fixture.component));
  const load = (query) => loadFixture(browser, server.url(fixture, query), { ...variant, ...query });
  return proof.prove({ load, variant, fixture, keep });
}

/** Motion is off: a picture of something that turns is never the same twice. */
async function openBrowser() {
  const browser = await open('chromium');
  await browser.emulate({ reducedMotion: 'reduce' });
  return browser;
}

describe('contract', { concurrency: BROWSERS }, () => {
  before(async () => {
    server = await serveFixtures(list);
    for (let count = 0; count < BROWSERS; count++) browsers.push(await openBrowser());
  });
  after(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    server?.close();
  });

  it('has examples to prove', () =>
    assert.ok(list.length > 0, `no example found${NAAST_COMPONENT ? ` for ${NAAST_COMPONENT}` : ''}`));

  for (const fixture of list) {
    describe(`${fixture.component}/${fixture.example}`, { concurrency: 1 }, () => {
      let browser;
      before(() => (browser = browsers.pop()));
      after(() => browsers.push(browser));
      for (const proof of proofs) {
        for (const variant of variantsOf(proof)) {
          it(`${proof.name} (${nameOf(variant)})`, async () => {
            const faults = await prove(browser, proof, fixture, variant);
            assert.deepEqual(faults, [], `${fixture.component}/${fixture.example}, ${proof.name}: ${proof.why}`);
          });
        }
      }
    });
  }
});
