// Nothing lies about: what is there is used or offered, and what is offered says why. And what tokens say of the house is so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder, readTokens } from '../build/load.ts';
import { MODES, readModes } from '../build/modes.ts';
import { at, entriesOf, isRecord } from '../build/records.ts';
import { referencesOf } from '../build/validate.ts';
import { SOURCE } from './fixture.ts';
import { allCaught } from './found.ts';
import { declared, styles, textOf, uses } from './house.ts';

const modes = await readModes(SOURCE);
const light = [...modes.light.values()];
const primitive = readFolder(SOURCE, 'primitive');
const overrides = Object.values(MODES)
  .flat()
  .flatMap((file) => [...readTokens(SOURCE, `${file}.tokens.json`)])
  .map(([path, token]) => ({ ...token, $type: at(modes.light, path).type }));
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
const QUERY = /@(?:media|container)[^{]*?\(\s*(?:width|(?:min-)?inline-size|min-width)\s*(?:[<>]=?|:)\s*([\d.]+rem)/g;
const widths = styles.flatMap(({ file, text }) => allCaught(text, QUERY).map((width) => ({ file, width })));
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
const WRITTEN: Record<string, Map<string, string>[]> = {
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
const variable = (path: string) => `var(--naast-${path.replaceAll('.', '-')})`;
const referenceTo = (reference: unknown) =>
  typeof reference === 'string' ? reference : assert.fail(`${JSON.stringify(reference)} is no reference to a token`);
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
    assert.ok(isRecord(reference), `${path} does not say what each of its members refers to`);
    for (const [member, property] of entriesOf(PROPERTIES)) {
      const values: string[] = said.flatMap((rule) => rule.get(property) || []).filter((value) => value !== 'inherit');
      // What nobody says is the browser's: regular.
      const written: string = values.at(-1) ?? variable('weight.regular');
      assert.equal(written, variable(referenceTo(reference[member])), `${path}: ${member}`);
    }
  });
}

test('the grid is that of a page of the house', () => {
  const referred = (path: string) => variable(referenceTo(at(modes.light, path).reference));
  assert.equal(declared(BASE, '.naast-columns').get('gap'), referred('grid.gap'));
  const padding = at(declared(BASE, '.naast-container'), 'padding-inline');
  assert.ok(padding.includes(referred('grid.margin')));
  assert.ok(textOf(BASE).includes(`grid-template-columns: minmax(0, 1fr) ${at(modes.light, 'grid.aside').css};`));
});
