// The rules of CONVENTIONS.md that a machine can check in script. What each forbids, and what to write instead, stands in
// restrictions.ts.
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import { functionLength } from './function-length.ts';
import { scriptGlobals } from './globals.ts';
import * as restrict from './restrictions.ts';

const error = (...options: unknown[]): ['error', ...unknown[]] => ['error', ...options];
const SOURCE = 'packages/components/src/**/*.ts';
const TESTS = ['**/*.test.{ts,mjs}', '**/testing.ts', 'tests/**'];
const STORIES = ['**/*.stories.ts', 'storybook/**'];

export default ts.config(
  {
    ignores: ['**/dist/', '**/dist.next/', '**/node_modules/', 'docs/_site/', 'storybook/static-build/', 'evidence/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommended,
  {
    plugins: { naast: { rules: { 'function-length': functionLength } } },
    rules: {
      'max-lines': error({ max: 250 }),
      'naast/function-length': error({ max: 30, render: 40 }),
      eqeqeq: error('always', { null: 'ignore' }),
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-unused-vars': error({
        varsIgnorePattern: '^_',
        argsIgnorePattern: '^_',
        ignoreRestSiblings: true,
      }),
      '@typescript-eslint/no-unused-expressions': error({ allowShortCircuit: true, allowTernary: true }),
      '@typescript-eslint/consistent-type-imports': error(),
      // What is not known is `unknown`, and read after a check.
      '@typescript-eslint/no-explicit-any': error(),
      // Where the compiler is told to look away, words say why, and it says so itself when there is nothing to see any more.
      '@typescript-eslint/ban-ts-comment': error({
        'ts-expect-error': 'allow-with-description',
        'ts-ignore': true,
        'ts-nocheck': true,
        minimumDescriptionLength: 10,
      }),
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: scriptGlobals } },
  {
    files: [SOURCE],
    ignores: TESTS,
    extends: [
      lit['flat/recommended'],
      wc['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    settings: { wc: { elementBaseClasses: ['NaastElement', 'NaastShadowElement', 'ReactiveElement', 'LitElement'] } },
    // Every base class here has these callbacks, and TypeScript knows it.
    rules: { 'no-console': 'error', 'wc/guard-super-call': 'off' },
  },
  {
    files: [SOURCE],
    ignores: [...TESTS, ...STORIES],
    rules: {
      'no-restricted-syntax': error(...restrict.componentSyntax, ...restrict.registration),
      'no-restricted-globals': error(...restrict.componentGlobals),
      'no-restricted-properties': error(...restrict.componentProperties),
      'no-restricted-imports': error(restrict.classImports),
    },
  },
  {
    files: ['packages/components/src/**/*.define.ts'],
    rules: {
      'no-restricted-syntax': error(
        ...restrict.componentSyntax,
        ...restrict.registration,
        ...restrict.registrationOnly,
      ),
      'no-restricted-imports': error(restrict.componentImports),
    },
  },
  {
    // The announcer's region is the page's, not an element's: what it says outlives the element that asked.
    files: ['packages/components/src/core/announce.ts'],
    rules: { 'no-restricted-syntax': error(...restrict.syntaxWithoutTimers, ...restrict.registration) },
  },
  {
    // The one place that registers, and the two that say what is wrong.
    files: ['packages/components/src/core/define.ts', 'packages/components/src/core/warn.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': error(...restrict.componentSyntax) },
  },
  {
    // The places that build on Lit's elements.
    files: ['packages/components/src/core/{naast-element,naast-shadow-element,properties}.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: TESTS,
    rules: { 'naast/function-length': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['packages/testing/src/engines/**', 'tests/wtr/**'],
    rules: { 'naast/function-length': error({ max: 30 }) },
  },
);
