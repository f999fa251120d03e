// Stylelint rules of our own, for the CSS of components. Each message says what to write instead.
import type { AtRule, ChildNode, Container, Node, Root, Rule } from 'postcss';
import stylelint, { type Plugin, type PostcssResult, type Rule as LintRule } from 'stylelint';

/** CSS Color 4 § 6.2: the colours that a person chose for the whole computer. */
const SYSTEM =
  `AccentColor AccentColorText ActiveText ButtonBorder ButtonFace ButtonText Canvas CanvasText Field FieldText
  GrayText Highlight HighlightText LinkText Mark MarkText SelectedItem SelectedItemText VisitedText`.split(/\s+/);
const SYSTEM_WORD = new RegExp(`(^|[\\s(,])(${SYSTEM.join('|')})(?![\\w-])`, 'i');

/** What may stand on :host: its place on the page. Its looks belong to the parts inside, or to the page CSS. */
const LAYOUT = new RegExp(
  `^(--_.*|display|box-sizing|contain(-.*)?|container(-.*)?|content-visibility|position|inset(-.*)?|z-index|isolation|float|clear|
  |(min-|max-)?(inline|block)-size|margin(-.*)?|flex(-.*)?|grid(-.*)?|order|(row-|column-)?gap|(align|justify|place)-.*|
  |vertical-align|overflow(-.*)?|visibility|pointer-events)$`.replace(/\n\s*/g, ''),
);

const isAtRule = (node: Node): node is AtRule => node.type === 'atrule';
const isForcedColours = (node: Node): boolean =>
  isAtRule(node) && node.name === 'media' && /forced-colors/.test(node.params);
const isShadow = (node: Node): boolean => isAtRule(node) && node.name === 'shadow';

function hasAncestor(node: Node, matches: (node: Node) => boolean): boolean {
  for (let parent: Node | undefined = node.parent; parent; parent = parent.parent) if (matches(parent)) return true;
  return false;
}

type Report = (node: Node, message: string) => void;

/** Makes a plugin of a function that calls `report(node, message)` for what is wrong. */
function plugin(name: string, check: (root: Root, report: Report) => void): Plugin {
  const ruleName = `naast/${name}`;
  const run = (enabled: unknown) => (root: Root, result: PostcssResult) => {
    if (!enabled) return;
    check(root, (node, message) =>
      stylelint.utils.report({ ruleName, result, node, message: `${message} (${ruleName})` }),
    );
  };
  return stylelint.createPlugin(ruleName, Object.assign(run, { ruleName, messages: {} }) as LintRule);
}

const systemColours = plugin('system-colours', (root, report) =>
  root.walkDecls((declaration) => {
    const [, , word] = SYSTEM_WORD.exec(declaration.value) ?? [];
    if (!word || hasAncestor(declaration, isForcedColours)) return;
    report(
      declaration,
      `"${word}" is for forced colours only: write it in @media (forced-colors: active), and a token here`,
    );
  }),
);

const isExtra = (node: Node): boolean =>
  node.type === 'comment' ||
  isForcedColours(node) ||
  (isAtRule(node) && /^(shadow|media print)/.test(`${node.name} ${node.params}`));

const forcedColoursLast = plugin('forced-colours-last', (root, report) => {
  const check = ({ nodes = [] }: Container): void => {
    const first = nodes.findIndex(isForcedColours);
    const after = first < 0 ? undefined : nodes.slice(first).find((node: ChildNode) => !isExtra(node));
    if (after) report(after, 'Forced colours come last, so that nothing overrules them: move this above that block');
  };
  check(root);
  root.walkAtRules('shadow', check);
});

const isPageRule = (rule: Rule): boolean =>
  !hasAncestor(rule, (node) => isShadow(node) || (isAtRule(node) && node.name === 'keyframes'));

const ownName = plugin('own-name', (root, report) =>
  root.walkRules((rule) => {
    if (rule.parent?.type === 'rule' || !isPageRule(rule)) return;
    const other = rule.selectors.find((selector) => !/(^|[\s>+~])naast-[a-z]/.test(selector));
    if (other) report(rule, `"${other}" must name an element, naast-…, so that it reaches nothing else on the page`);
  }),
);

const important = plugin('important', (root, report) =>
  root.walkDecls((declaration) => {
    if (!declaration.important || hasAncestor(declaration, isShadow)) return;
    report(declaration, 'Write no !important: the build adds it to all page CSS');
  }),
);

const hostLayout = plugin('host-layout', (root, report) =>
  root.walkRules(/:host/, (rule) => {
    if (!rule.selectors.some((selector) => /^:host(\([^()]*(\([^()]*\))?[^()]*\))?$/.test(selector))) return;
    rule.each((node) => {
      if (node.type !== 'decl' || LAYOUT.test(node.prop)) return;
      report(node, `:host is layout only: write ${node.prop} for a part inside, or in the page CSS`);
    });
  }),
);

export default [systemColours, forcedColoursLast, ownName, important, hostLayout];
