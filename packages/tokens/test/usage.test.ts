// Nothing lies about: what is there is used or offered, and what is offered says why. And what tokens say of the house is so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder, readTokens } from '../build/load.ts';
import { MODES, readModes } from '../build/modes.ts';
import { referencesOf } from '../build/validate.ts';
import { SOURCE } from './fixture.ts';
import { declared, styles, uses } from './house.ts';

const modes = await readModes(SOURCE);
const light = [...modes.light.values()];
const primitive = readFolder(SOURCE, 'primitive');
const overrides = Object.values(MODES)
  .flat()
  .flatMap((file) => [...readTokens(SOURCE, `${file}.tokens.json`)])
  .map(([path, token]) => ({ ...token, $type: modes.light.get(path).type }));
const referred = new Set(
  [...readFolder(SOURCE, 'semantic').values(), ...overrides].flatMap((token) =>
    referencesOf(token).map(({ name }) => name),
  ),
);

// A ramp is offered whole, and stands or falls as a whole.
const offeredGroups = new Set(
  [...primitive]
    .filter(([, token]) => token.$extensions['eu.naast.offered'])
    .map(([path]) => path.split('.').slice(0, 2).join('.')),
);
for (const group of offeredGroups) {
  test(`${group} is used in a theme`, () => {
    assert.ok(
      [...referred].some((path) => path.startsWith(`${group}.`)),
      `no theme uses a step of ${group}: take it out`,
    );
  });
}
for (const [path, token] of primitive) {
  if (token.$extensions['eu.naast.offered']) continue;
  test(`${path} is used in a theme`, () => assert.ok(referred.has(path), `${path} is an orphan: take it out`));
}

const used = uses();
for (const { path, name, extensions } of light.filter(({ inCss, deprecated }) => inCss && !deprecated)) {
  const offered = extensions['eu.naast.offered'];
  test(`${name} is used by the house${offered ? ' or says why it is offered' : ''}`, () => {
    if (!offered)
      assert.ok(
        used.has(name),
        `nothing uses ${path}: use it, take it out, or say in "eu.naast.offered" why it is there`,
      );
    else assert.ok(!used.has(name), `${path} is said to be only offered, and ${used.get(name)} uses it`);
  });
}

test('the house uses no deprecated token', () => {
  for (const { name, deprecated } of light)
    if (deprecated) assert.ok(!used.has(name), `${used.get(name)}: ${deprecated.message}`);
});

const breakpoints = light.filter(({ path }) => path.startsWith('breakpoint.'));
const widths = styles.flatMap(({ file, text }) =>
  [
    ...text.matchAll(
      /@(?:media|container)[^{]*?\(\s*(?:width|(?:min-)?inline-size|min-width)\s*(?:[<>]=?|:)\s*([\d.]+rem)/g,
    ),
  ].map(([, width]) => ({ file, width })),
);
for (const { path, css } of breakpoints) {
  test(`${path} is a width at which the house lays out differently`, () => {
    assert.ok(
      widths.some(({ width }) => width === css),
      `no media or container query of a component asks for ${css}`,
    );
  });
}
test('components lay out differently at no other widths than the breakpoints', () => {
  const known = breakpoints.map(({ css }) => css);
  const others = widths.filter(({ file, width }) => file.startsWith('packages/') && !known.includes(width));
  assert.deepEqual(others, []);
});

const BASE = 'packages/components/src/base/base.css';
const FIELD = 'packages/components/src/field/field.css';
const BUTTON = 'packages/components/src/button/button.css';
const CONTENT = ':where(.naast-content)';
const PAGE = declared(BASE, '.naast-page');
const ALL_HEADINGS = declared(BASE, `${CONTENT} :is(h1, h2, h3, h4)`);
// What the house writes, from what it inherits to what it says itself.
const WRITTEN = {
  'heading-1': [PAGE, ALL_HEADINGS, declared(BASE, `${CONTENT} h1`)],
  'heading-2': [PAGE, ALL_HEADINGS],
  'heading-3': [PAGE, ALL_HEADINGS, declared(BASE, `${CONTENT} h3`)],
  'heading-4': [PAGE, ALL_HEADINGS, declared(BASE, `${CONTENT} h4`)],
  intro: [PAGE, declared(BASE, '.naast-lead')],
  text: [PAGE],
  small: [PAGE, declared(FIELD, 'naast-field > p')],
  label: [PAGE, declared(FIELD, 'naast-field > label')],
  button: [PAGE, declared(BUTTON, 'naast-button > button')],
  code: [PAGE, declared('packages/components/src/base/rich.css', `${CONTENT} code`)],
};
const PROPERTIES = {
  fontFamily: 'font-family',
  fontSize: 'font-size',
  fontWeight: 'font-weight',
  lineHeight: 'line-height',
};
for (const { path, reference } of light.filter(({ type }) => type === 'typography')) {
  test(`${path} is what the house writes`, () => {
    const said = WRITTEN[path.replace('type.', '')];
    assert.ok(said, `${path}: say in this test where the house writes it`);
    for (const [member, property] of Object.entries(PROPERTIES)) {
      const values = said.map((rule) => rule[property]).filter((value) => value && value !== 'inherit');
      const wanted = `var(--naast-${reference[member].replaceAll('.', '-')})`;
      // What nobody says is the browser's: regular.
      assert.equal(values.at(-1) ?? 'var(--naast-weight-regular)', wanted, `${path}: ${member}`);
    }
  });
}

test('the grid is that of a page of the house', () => {
  const { reference: gap } = modes.light.get('grid.gap');
  const { reference: margin } = modes.light.get('grid.margin');
  const variable = (path) => `var(--naast-${path.replaceAll('.', '-')})`;
  assert.equal(declared(BASE, '.naast-columns').gap, variable(gap));
  assert.ok(declared(BASE, '.naast-container')['padding-inline'].includes(variable(margin)));
  const { text } = styles.find(({ file }) => file === BASE);
  assert.ok(text.includes(`grid-template-columns: minmax(0, 1fr) ${modes.light.get('grid.aside').css};`));
});
