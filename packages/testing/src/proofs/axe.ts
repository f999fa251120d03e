import { fault } from '../run/fault.ts';
import type { LoadedPage } from '../look/page.ts';
import { pairwise, usual } from '../look/variants.ts';
import { giveTool } from '../serve/tools.ts';
import { RULES } from './lib/rules.ts';
import type { Answer, Proof } from './proofs.ts';

/** axe's tag for a criterion is `wcag143` for 1.4.3. */
const criteriaOf = (tags: string[]): string[] =>
  tags.flatMap((tag) => {
    const [, ...numbers] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return numbers.length ? [numbers.join('.')] : [];
  });

/** Runs in the page. An example is a part of a page: whether the whole has a heading or a main is the page's to answer. */
const run = async (whole: boolean) => {
  const off = { enabled: whole };
  const result = await window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: off, 'page-has-heading-one': off, 'landmark-one-main': off },
    resultTypes: ['violations', 'passes'],
    // Nothing is fetched again for it, and nobody asks for the nodes themselves.
    preload: false,
    elementRef: false,
  });
  // Rules that met something: what no rule looked at has not been checked.
  const asked = [...result.passes, ...result.violations].flatMap(({ tags }) => tags);
  const found = result.violations.flatMap(({ id, help, helpUrl, tags, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => ({
      id,
      help,
      helpUrl,
      tags,
      target: target.join(' '),
      failureSummary,
    })),
  );
  return { asked, found };
};

/** Asks about a page that is loaded; `whole` also asks what only a whole page can answer. */
async function audit(page: LoadedPage, { whole = false }: { whole?: boolean } = {}): Promise<Answer> {
  await giveTool(page, 'axe');
  const { asked, found } = await page.evaluate(run, whole);
  const faults = found.map(({ id, help, helpUrl, tags, target, failureSummary }) =>
    fault(target, `axe ${id}: ${help}`, `${failureSummary.replace(/\s+/g, ' ')} ${helpUrl}`, {
      criteria: criteriaOf(tags),
    }),
  );
  return { faults, checked: [...new Set(criteriaOf(asked))] };
}

const proof: Proof = {
  name: 'axe',
  title: 'axe-core finds nothing wrong, by the rules for WCAG 2.0 to 2.2 A and AA and by best practice.',
  why: 'Faults that a machine can find must not reach a person.',
  source: 'https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md',
  criteria: [
    ...['1.1.1', '1.2.2', '1.3.1', '1.3.4', '1.3.5', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.12', '2.1.1', '2.1.3'],
    ...['2.2.1', '2.2.2', '2.4.1', '2.4.2', '2.4.4', '2.5.3', '2.5.8', '3.1.1', '3.1.2', '3.3.2', '4.1.2'],
  ],
  variants: pairwise,
  reads: RULES,
  // As it is opened in the usual look, unfolded in all others: rules do not look into what is folded.
  async prove({ look, fixture, variant }) {
    return audit(await look({ tools: RULES, ...(variant !== usual && { folds: 'open' }) }), { whole: !!fixture.page });
  },
  audit,
};

export default proof;
