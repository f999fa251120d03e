import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA, and best practices, as axe-core checks them. */
export default {
  name: 'axe',
  why: 'WCAG 2.2 A and AA: faults that a machine can find must not reach a person.',
  variants: 'pairwise',
  async prove({ load, variant }) {
    const page = await load(variant);
    await page.evaluate(source);
    const violations = await page.evaluate(async () => {
      const result = await globalThis.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // An example is a part of a page: whether the whole has a heading or a main is the page's to answer.
        rules: {
          region: { enabled: false },
          'page-has-heading-one': { enabled: false },
          'landmark-one-main': { enabled: false },
        },
        resultTypes: ['violations'],
      });
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      );
    });
    return violations;
  },
};
