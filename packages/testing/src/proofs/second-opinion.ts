import { fault } from '../run/fault.ts';
import { pairwise, usual } from '../look/variants.ts';
import { toolScript } from '../serve/tools.ts';
import { RULES } from './lib/rules.ts';
import type { Proof } from './proofs.ts';

/**
 * Runs in the page. Only what the engine is sure of: a violation that fails. What it calls potential or manual is a question to
 * a person, not an answer. No rule is left out: the page around an example has what rules for whole pages ask for. The
 * criteria of a rule are those that the engine's own rule set lists it under.
 */
const run = async () => {
  const checker = new globalThis.ace.Checker();
  const { results } = await checker.check(document, ['WCAG_2_2']);
  const { checkpoints } = checker.rulesets.find(({ id }) => id === 'WCAG_2_2');
  const holds = (rule, { ruleId, reasonId }) =>
    rule.id === ruleId && (!rule.reasonCodes || rule.reasonCodes.includes(reasonId));
  const criteriaOf = (result) =>
    checkpoints.filter(({ rules }) => rules.some((rule) => holds(rule, result))).map(({ num }) => num);
  const sure = (result, outcome) => result.value.join() === `VIOLATION,${outcome}`;
  const found = results
    .filter((result) => sure(result, 'FAIL'))
    .map((result) => ({
      rule: result.ruleId,
      message: result.message,
      snippet: result.snippet,
      criteria: criteriaOf(result),
    }));
  // What a rule met and let pass has been checked too.
  const checked = results.filter((result) => sure(result, 'FAIL') || sure(result, 'PASS')).flatMap(criteriaOf);
  return { found, checked: [...new Set(checked)] };
};

/** Asks about a page that is loaded. */
async function audit(page) {
  // On a page of others by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(await toolScript('ace'));
  const { found, checked } = await page.evaluate(run);
  const faults = found.map(({ rule, message, snippet, criteria }) =>
    fault(
      snippet,
      `Equal Access ${rule}: ${message}`,
      `What to write stands at https://able.ibm.com/rules/archives/latest/doc/en-US/${rule}.html.`,
      { criteria },
    ),
  );
  return { faults, checked };
}

const proof: Proof = {
  name: 'second-opinion',
  title: 'A second engine, IBM Equal Access, finds nothing wrong by its rules for WCAG 2.2 A and AA.',
  why: 'What one set of rules does not see another may; no fault that any machine can find must reach a person.',
  source: 'https://www.ibm.com/able/requirements/checker-rule-sets/',
  criteria: [
    ...['1.1.1', '1.3.1', '1.3.2', '1.3.5', '1.4.1', '1.4.3', '1.4.12', '2.1.1', '2.4.3', '2.4.4', '2.4.6', '2.4.7'],
    ...['2.5.3', '2.5.8', '3.1.1', '3.1.2', '3.2.2', '3.3.1', '3.3.2', '4.1.2'],
  ],
  grows: true,
  variants: pairwise,
  reads: RULES,
  // As it is opened in the usual look, unfolded in all others: rules do not look into what is folded.
  async prove({ look, variant }) {
    return audit(await look({ tools: RULES, ...(variant !== usual && { folds: 'open' }) }));
  },
  audit,
};

export default proof;
