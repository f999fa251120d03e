// Markup rules for the examples, which are fragments.
import { defineConfig } from 'html-validate';
import naast from './example.ts';

export default defineConfig({
  root: true,
  plugins: [naast],
  extends: ['html-validate:recommended'],
  rules: {
    'naast/example': 'error',
    // Prettier decides how markup is written.
    'void-style': 'off',
    'attr-quotes': 'off',
    // A text field is what an <input> is when nothing else is said.
    'no-implicit-input-type': 'off',
    // A fragment may begin under any heading of the page it stands on.
    'heading-level': ['error', { minInitialRank: 'any' }],
    // Safari does not call a list without bullets a list, unless told so.
    'no-redundant-role': 'off',
    // naast-button dresses what an existing page has, and that may be an <input>.
    'prefer-button': 'off',
    // A number with plain spaces is easier to copy, and to change, than one full of &nbsp;.
    'tel-non-breaking': 'off',
  },
});
