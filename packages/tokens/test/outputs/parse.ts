// Kotlin and Swift as their grammars read them: a syntax tree that tests can look things up in.
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const { resolve } = createRequire(import.meta.url);
const GRAMMARS = {
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  swift: '@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm',
};

/** The root of the syntax tree of a text. */
export async function parse(language, text) {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(resolve(GRAMMARS[language])));
  return parser.parse(text).rootNode;
}

const children = (node) => Array.from({ length: node.namedChildCount }, (_, index) => node.namedChild(index));

/** Every node of one of the types, in the order of the text. */
export const all = (node, ...types) => node.descendantsOfType(types).filter(Boolean);

/** Where the text is not of the language: the first lines of it, for a message. */
export const errorsOf = (root) =>
  all(root, 'ERROR').map((node) => `line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`);

/** The first child of one of the types. */
export const child = (node, ...types) => children(node).find(({ type }) => types.includes(type));
export const lastChild = (node) => children(node).at(-1);
