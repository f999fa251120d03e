// What may not be written in a component, and what to write instead. Each list is options for the ESLint rule that its
// comment names.

const member = (names: string): string => `MemberExpression[property.name=/^(${names})$/]`;
const computed = (names: string): string => `MemberExpression[computed=true][property.value=/^(${names})$/]`;

const MARKUP = 'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment';
const markup =
  'Text of a citizen or an agency must never be read as markup, and trusted types forbid it: use textContent, createElement or a Lit template.';
const inlineStyle =
  'A strict style-src blocks inline style: set an attribute and write the rule in <name>.css, or use style.setProperty.';
const browserLanguage = 'Language is the nearest lang, never the browser’s: use language(this) from core/language.ts.';
const classNames =
  'State for CSS is native state or an attribute of the element; classes on authored nodes are the author’s.';

/** no-restricted-syntax: in packages/components/src, but for timers. */
export const syntaxWithoutTimers = [
  { selector: member(MARKUP), message: markup },
  { selector: computed(MARKUP), message: markup },
  { selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', message: markup },
  { selector: 'MemberExpression[property.name="cssText"][object.property.name="style"]', message: inlineStyle },
  { selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', message: inlineStyle },
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
    message: inlineStyle,
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^on/]',
    message: 'A strict script-src blocks handlers in attributes: use addEventListener.',
  },
  { selector: 'MemberExpression[object.name="navigator"][property.name=/^languages?$/]', message: browserLanguage },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/][arguments.length=0]',
    message: `${browserLanguage} Give it to Intl.`,
  },
  {
    selector: 'MemberExpression[object.property.name="classList"][property.name=/^(add|remove|toggle|replace)$/]',
    message: classNames,
  },
  { selector: 'AssignmentExpression[left.property.name="className"]', message: classNames },
  {
    selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
    message: 'Nothing is kept about a citizen: hand it to the page in an event.',
  },
  {
    selector: 'CallExpression[callee.property.name="sendBeacon"]',
    message: 'Nothing leaves the page unless the agency’s own code sends it: fire an event.',
  },
  {
    selector: 'MethodDefinition[key.name="createRenderRoot"]',
    message: 'A light element renders nothing; chrome of its own goes in a NaastShadowElement (docs/decisions).',
  },
];

/** no-restricted-syntax: everywhere in packages/components/src. A timer without delay only waits for its turn. */
export const componentSyntax = [
  ...syntaxWithoutTimers,
  {
    selector: 'ExpressionStatement > CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.length>1]',
    message: 'Keep what it returns, and clear it in disconnectedCallback: an element that is gone does nothing more.',
  },
];

/** no-restricted-syntax: in addition, in every file that does not register. */
export const registration = [
  {
    selector: 'MemberExpression[object.name="customElements"][property.name="define"]',
    message: 'A class file never registers: write <name>.define.ts with define() from core/define.ts.',
  },
  {
    selector: 'Decorator[expression.callee.name="customElement"]',
    message: 'A class file never registers: write <name>.define.ts with define() from core/define.ts.',
  },
];

/** no-restricted-syntax: in a file that does register. */
export const registrationOnly = [
  {
    selector: 'Program > :not(ImportDeclaration, ExpressionStatement[expression.type="CallExpression"])',
    message: 'A define file imports and registers, nothing else: move this to the class file.',
  },
];

const page =
  'Nothing leaves the page or is kept unless the agency’s own code does it: fire an event that says what happened.';

/** no-restricted-globals: in packages/components/src. */
export const componentGlobals = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
].map((name) => ({ name, message: page }));

/** no-restricted-properties: the same, written another way. */
export const componentProperties = ['window', 'globalThis', 'self'].flatMap((object) =>
  componentGlobals.map(({ name, message }) => ({ object, property: name, message })),
);

const unsafe = 'Lit’s unsafe directives read text as markup.';
const litElement = 'Extend NaastElement (renders nothing) or NaastShadowElement (chrome of its own).';

/** no-restricted-imports: in packages/components/src. */
export const componentImports = {
  paths: [
    { name: 'lit', importNames: ['LitElement', 'unsafeCSS'], message: litElement },
    { name: '@lit/reactive-element', message: litElement },
    { name: '#reactive-element', message: litElement },
    { name: 'lit/directives/style-map.js', message: inlineStyle },
    ...['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
      name: `lit/directives/${name}.js`,
      message: unsafe,
    })),
  ],
};

/** no-restricted-imports: in addition, in every file that does not register. */
export const classImports = {
  ...componentImports,
  patterns: [{ group: ['**/core/define.js', './define.js'], message: 'Only <name>.define.ts registers.' }],
};
