// The rules of CONVENTIONS.md that a machine can check in CSS. That a token exists is checked by the build.
import type { Config } from 'stylelint';
import naast from './tools/stylelint/plugin.ts';

const token = 'Write a token, var(--naast-…).';
const message = (text: string): [true, { message: string }] => [true, { message: text }];
const colours = [
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'color',
  'color-mix',
  'light-dark',
];

const valid = {
  'annotation-no-unknown': true,
  'at-rule-no-unknown': [true, { ignoreAtRules: ['own', 'shadow', 'icons'] }],
  'block-no-empty': true,
  'custom-property-no-missing-var-function': true,
  'declaration-block-no-duplicate-properties': true,
  'declaration-block-no-shorthand-property-overrides': true,
  'function-calc-no-unspaced-operator': true,
  'keyframe-block-no-duplicate-selectors': true,
  'media-feature-name-no-unknown': true,
  'media-query-no-invalid': true,
  'no-duplicate-selectors': true,
  'no-empty-source': true,
  'no-unknown-animations': true,
  'property-no-unknown': true,
  'selector-pseudo-class-no-unknown': true,
  'selector-pseudo-element-no-unknown': true,
  'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
  'unit-no-unknown': true,
};

const modern = {
  'declaration-property-value-keyword-no-deprecated': true,
  'media-feature-range-notation': 'context',
  'property-no-deprecated': true,
  'property-no-vendor-prefix': true,
  'selector-no-vendor-prefix': true,
  'selector-not-notation': 'complex',
  'selector-pseudo-element-colon-notation': 'double',
};

// Text may run from right to left, and from top to bottom.
const logical = {
  'property-layout-mappings': 'flow-relative',
  'value-keyword-layout-mappings': 'flow-relative',
};

const tokens = {
  'color-named': ['never', { message: token }],
  'color-no-hex': message(token),
  'function-disallowed-list': [colours, { message: token }],
  'declaration-property-value-allowed-list': [
    {
      'font-family': ['inherit', '/^var\\(--(naast-font|_)/'],
      'font-weight': ['inherit', '/^var\\(--(naast-weight|_)/'],
    },
    { message: token },
  ],
  'declaration-property-value-disallowed-list': [
    // 1 and 2 px are hairlines, which do not grow with the text.
    { '/.*/': ['/(?<![\\d.])([3-9]|[1-9]\\d+)(\\.\\d+)?px/'] },
    { message: 'Write rem, em, lh, ch or a token: a size in px does not grow with a citizen’s text.' },
  ],
  'custom-property-pattern': [
    '^(naast-[a-z0-9-]+|_[a-z0-9-]+)$',
    { message: 'Private custom properties start with --_.' },
  ],
};

const config: Config = {
  plugins: [naast].flat(),
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: { ...valid, ...modern, ...logical, ...tokens, 'property-disallowed-list': ['all'], 'selector-max-id': 0 },
  overrides: [
    {
      files: ['packages/components/src/**/*.css'],
      rules: {
        'at-rule-disallowed-list': [['layer', 'import'], { message: 'The build adds the layer and joins the files.' }],
        'naast/system-colours': true,
        'naast/forced-colours-last': true,
        'naast/host-layout': true,
        'naast/important': true,
      },
    },
    {
      // base.css dresses what no element owns, and core/shadow.css is for shadow roots only.
      files: ['packages/components/src/!(base|core)/*.css'],
      rules: { 'naast/own-name': true },
    },
  ],
};

export default config;
