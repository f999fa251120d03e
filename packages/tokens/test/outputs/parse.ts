// Kotlin and Swift as their grammars read them: a syntax tree that tests can look things up in.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
import type { Node } from 'web-tree-sitter';

const { resolve } = createRequire(import.meta.url);
const GRAMMARS = {
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  swift: '@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm',
};
export type Grammar = keyof typeof GRAMMARS;

/** The root of the syntax tree of a text. */
export async function parse(language: Grammar, text: string): Promise<Node> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(resolve(GRAMMARS[language])));
  const tree = parser.parse(text) ?? assert.fail(`the parser of ${language} has no language`);
  return tree.rootNode;
}

/** Every node of one of the types, in the order of the text. */
export const all = (node: Node, ...types: string[]) => node.descendantsOfType(types);

/** Where the text is not of the language: the first lines of it, for a message. */
export const errorsOf = (root: Node) =>
  all(root, 'ERROR').map((node) => `line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`);

/** The first child of one of the types, if there is one. */
export const childIfAny = (node: Node, ...types: string[]) =>
  node.namedChildren.find(({ type }) => types.includes(type));

/** The first child of one of the types. */
export const child = (node: Node, ...types: string[]) =>
  childIfAny(node, ...types) ?? assert.fail(`there is no ${types.join(' or ')} in ${node.text}`);
export const lastChild = (node: Node) => node.lastNamedChild ?? assert.fail(`there is nothing in ${node.text}`);
