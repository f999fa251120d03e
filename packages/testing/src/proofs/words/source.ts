// Words for people that stand in script instead of in a locale file.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What a citizen reads or hears when it is set or given. */
const PROPERTIES = [
  'textContent',
  'innerText',
  'title',
  'alt',
  'placeholder',
  'ariaLabel',
  'ariaDescription',
  'ariaValueText',
];
const ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
];
const CALLS = [
  'append',
  'prepend',
  'before',
  'after',
  'replaceChildren',
  'replaceWith',
  'createTextNode',
  'insertAdjacentText',
];
const SAYS = [...CALLS, 'announce', 'setCustomValidity'];
/** For developers: they read it in a console. */
const FOR_DEVELOPERS = ['warn', 'log', 'info', 'error', 'debug', 'Error', 'TypeError'];
/** Selectors look like words. */
const FOR_MACHINES = [
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'nearest',
  'addEventListener',
  'css',
  'svg',
];

const isWord = (text: string): boolean => /\p{L}{2}/u.test(text);
/** Two words or more, as people write them: not a list of tokens, a selector, or a path. */
const isSentence = (text: string): boolean =>
  /\p{L}{2,},? \p{L}+/u.test(text) && !/[[\]{}<>=_#>]|:\w|\w-\w+ |^\.|, ?\.|^[\w-]+(, [\w-]+)+$/.test(text);

/** What is called or set, by its own name. */
function nameOf(expression: ts.Expression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) || ts.isStringLiteralLike(expression) ? expression.text : '';
}

/** The text of a literal, and of a template with its places left open. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
  return undefined;
}

/** Whether a variable is part of what developers are told. */
function isForDevelopers(declaration: ts.VariableDeclaration): boolean {
  const name = declaration.name.getText();
  let told = false;
  const visit = (node: ts.Node, inCall: boolean): void => {
    const within = inCall || (ts.isCallExpression(node) && FOR_DEVELOPERS.includes(nameOf(node.expression)));
    told ||= within && ts.isIdentifier(node) && node.text === name;
    ts.forEachChild(node, (child) => visit(child, within));
  };
  // From the function or file in which it lives.
  let at: ts.Node = declaration.parent;
  while (!ts.isBlock(at) && !ts.isSourceFile(at)) at = at.parent;
  visit(at, false);
  return told;
}

interface Goal {
  /** Whether people are told it. */
  said: boolean;
  by: string;
}

/** Where a literal goes: what is called with it, or what it is given to. */
function goalOf(node: ts.Node): Goal {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
      const call = nameOf(parent.expression);
      const given: readonly ts.Node[] = parent.arguments ?? [];
      const attribute = given.filter(ts.isStringLiteralLike).find(({ text }) => ATTRIBUTES.includes(text));
      if (attribute && attribute !== at) return { said: true, by: attribute.text };
      // Its second argument is the mark of the node, its third what it says.
      if (call === 'ownNode') return { said: given.indexOf(at) === 2, by: call };
      return { said: SAYS.includes(call), by: call };
    }
    if (ts.isVariableDeclaration(parent)) return { said: false, by: isForDevelopers(parent) ? 'warn' : '' };
    if (ts.isTaggedTemplateExpression(parent)) return { said: false, by: nameOf(parent.tag) };
    if (ts.isBinaryExpression(parent) && at === parent.right && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      return { said: PROPERTIES.includes(nameOf(parent.left)), by: nameOf(parent.left) };
    if (ts.isBlock(parent) || ts.isClassLike(parent) || ts.isSourceFile(parent)) break;
  }
  return { said: false, by: '' };
}

/** What a template of Lit's shows: the text between its tags, and attributes that are read out. */
const shownBy = (markup: string): string[] =>
  [...markup.matchAll(/>([^<>]*)</g), ...markup.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].flatMap(
    ([, text]) => text ?? [],
  );

function wordsIn(node: ts.Node): string[] {
  const text = textOf(node);
  if (text === undefined || !isWord(text) || ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent))
    return [];
  const { said, by } = goalOf(node);
  if (FOR_DEVELOPERS.includes(by) || FOR_MACHINES.includes(by)) return [];
  if (by === 'html') return shownBy(text.replaceAll('…', '')).filter(isWord);
  return said || isSentence(text) ? [text] : [];
}

/** Words, and where they stand. */
export interface Written {
  file: string;
  line: number;
  text: string;
}

export function wordsInScript(folder: string): Written[] {
  const files = readdirSync(folder).filter(
    (name) => /\.(ts|js)$/.test(name) && !/\.(test|stories|d)\.ts$|^testing\.ts$/.test(name),
  );
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const found: Written[] = [];
    const visit = (node: ts.Node): void => {
      for (const text of wordsIn(node))
        found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
