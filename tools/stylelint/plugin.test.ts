// Each rule of our own refuses what it is for, and lets the right way pass.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import stylelint from 'stylelint';

/** The rules that CSS of a component breaks. */
async function broken(code: string, file = 'packages/components/src/example/example.css') {
  const [result] = (await stylelint.lint({ code, codeFilename: file })).results;
  assert.deepEqual(result?.invalidOptionWarnings, []);
  return result.warnings.map(({ rule }) => rule);
}

const REFUSED = {
  'naast/own-name': 'p { color: inherit; }',
  'naast/important': 'naast-example { display: block !important; }',
  'naast/system-colours': 'naast-example { color: CanvasText; }',
  'naast/host-layout': '@shadow { :host([open]) { color: inherit; } }',
  'naast/forced-colours-last':
    '@media (forced-colors: active) { naast-example { color: CanvasText; } }\nnaast-example { color: inherit; }',
  'at-rule-disallowed-list': '@layer naast { naast-example { color: inherit; } }',
  'property-disallowed-list': 'naast-example { all: unset; }',
  'property-layout-mappings': 'naast-example { margin-left: 1rem; }',
  'value-keyword-layout-mappings': 'naast-example { text-align: left; }',
  'color-no-hex': 'naast-example { color: #123456; }',
  'color-named': 'naast-example { background: red; }',
  'function-disallowed-list': 'naast-example { color: oklch(50% 0.1 20); }',
  'declaration-property-value-allowed-list': 'naast-example { font-family: Arial; }',
  'declaration-property-value-disallowed-list': 'naast-example { padding-inline: 12px; }',
  'custom-property-pattern': 'naast-example { --mine: 1rem; }',
  'at-rule-no-unknown': '@shaddow { naast-example { display: block; } }',
};

for (const [rule, code] of Object.entries(REFUSED)) {
  test(`refuses: ${code.replace(/\s+/g, ' ')}`, async () => assert.deepEqual(await broken(`${code}\n`), [rule]));
}

test('what a component writes passes', async () => {
  const code = `@own naast-example, naast-example > p;

naast-example > p {
  padding-inline: var(--naast-space-4);
  border: 1px solid var(--naast-boundary-line);
  background: transparent;
  color: currentColor;
  font-family: var(--naast-font-text);
  --_size: 2rem;
}

@media (forced-colors: active) {
  naast-example > p {
    border-color: CanvasText;
  }
}

@shadow {
  :host {
    display: block;
    margin-inline: 0;
  }

  :host::before {
    content: none !important;
  }

  .panel {
    color: var(--naast-text-default);
  }
}
`;
  assert.deepEqual(await broken(code), []);
});

test('a disabled rule needs a reason', async () => {
  const code = 'naast-example { color: red; /* stylelint-disable-line color-named */ }\n';
  assert.deepEqual(await broken(code), ['--report-descriptionless-disables']);
});
