import { fault } from '../run/fault.ts';
import type { LoadedPage } from '../look/page.ts';
import { pairwise, usual } from '../look/variants.ts';
import { giveTool } from '../serve/tools.ts';
import { RULES } from './lib/rules.ts';
import type { Answer, Proof } from './proofs.ts';

interface Finding {
  ruleId: string;
  reasonId: string | number;
  /** What kind it is and how it ended, such as `['VIOLATION', 'FAIL']`. */
  value: [kind: string, outcome: string];
  message: string;
  snippet: string;
}

interface RuleOf {
  id: string;
  /** All where there are none. */
  reasonCodes?: (string | number)[];
}

/** As much of the engine as is used (https://www.npmjs.com/package/accessibility-checker-engine). */
export interface EqualAccess {
  Checker: new () => {
    check: (node: Node, sets: string[]) => Promise<{ results: Finding[] }>;
    rulesets: { id: string; checkpoints: { num: string; rules: RuleOf[] }[] }[];
  };
}

/**
 * Runs in the page. Only what the engine is sure of: a violation that fails. What it calls potential or manual is a question to
 * a person, not an answer. No rule is left out: the page around an example has what rules for whole pages ask for. The
 * criteria of a rule are those that the engine's own rule set lists it under.
 */
const run = async () => {
  const checker = new window.ace.Checker();
  const { results } = await checker.check(document, ['WCAG_2_2']);
  const { checkpoints = [] } = checker.rulesets.find(({ id }) => id === 'WCAG_2_2') ?? {};
  const holds = (rule: RuleOf, { ruleId, reasonId }: Finding) =>
    rule.id === ruleId && (!rule.reasonCodes || rule.reasonCodes.includes(reasonId));
  const criteriaOf = (result: Finding) =>
    checkpoints.filter(({ rules }) => rules.some((rule) => holds(rule, result))).map(({ num }) => num);
  const sure = (result: Finding, outcome: string) => result.value.join() === `VIOLATION,${outcome}`;
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
async function audit(page: LoadedPage): Promise<Answer> {
  await giveTool(page, 'ace');
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
  // It writes on tables what it thinks of them, so it comes last to the page of the rules.
  async prove({ load, variant }) {
    return audit(await load({ tools: RULES, ...(variant !== usual && { folds: 'open' }) }));
  },
  audit,
};

export default proof;
