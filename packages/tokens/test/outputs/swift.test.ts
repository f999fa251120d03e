// The Swift file, read by the grammar of Swift: its structures, their properties and their values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, entriesOf } from '../../build/records.ts';
import { camel, digits, exampleIn, modes, native, pixels, read } from '../built.ts';
import { allCaught } from '../found.ts';
import { all, child, childIfAny, errorsOf, lastChild, parse } from './parse.ts';
import type { Node } from 'web-tree-sitter';
import type { ModeName, Token, ValueType } from '../../build/token.ts';

const text = read('ios/NaastTokens.swift');
const root = await parse('swift', text);
const types = new Map(
  all(root, 'class_declaration').map((node) => [child(node, 'type_identifier', 'user_type').text, node]),
);

// The stored properties of a type: name to value (or, where it has none yet, to its type).
interface Property {
  declared: string | undefined;
  value: Node;
}
const properties = (type: string) =>
  new Map<string, Property>(
    all(at(types, type), 'property_declaration').map((node) => [
      child(node, 'pattern').text,
      { declared: childIfAny(node, 'type_annotation')?.text.replace(/^: /, ''), value: lastChild(node) },
    ]),
  );
function argumentsOf(call: Node): Map<string, string> {
  const [list] = all(call, 'value_arguments');
  const found = list?.namedChildren ?? [];
  return new Map(found.map((argument) => [child(argument, 'value_argument_label').text, lastChild(argument).text]));
}

test('the text is Swift', () => {
  assert.deepEqual(errorsOf(root), []);
  assert.equal(root.hasError, false);
});

test('a text that is not Swift is found out', async () => {
  assert.equal((await parse('swift', text.replace('public enum NaastTheme', 'public enum 1'))).hasError, true);
});

test('a colour is that of the CSS in every theme, for the system to choose from', () => {
  const theme = properties('NaastTheme');
  for (const { path } of native.filter(({ type }) => type === 'color')) {
    const { declared, value } = at(theme, camel(at(modes.light, path)));
    const named = { light: 'light', dark: 'dark', contrast: 'contrast', contrastDark: 'contrast-dark' } as const;
    const wanted = entriesOf(named).map(([label, mode]) => [label, `0x${digits(at(modes[mode], path).css)}`]);
    assert.equal(declared, 'Color', path);
    assert.deepEqual([...argumentsOf(value)], wanted, path);
  }
});

const WRITTEN: Partial<Record<ValueType, { type: string; write(css: string): string }>> = {
  dimension: { type: 'CGFloat', write: (css) => String(pixels(css)) },
  number: { type: 'CGFloat', write: (css) => String(Number(css)) },
  fontWeight: { type: 'Font.Weight', write: (css) => `.naast(${css})` },
  duration: { type: 'TimeInterval', write: (css) => String(Number.parseFloat(css)) },
};
function check(token: Token, declared: string | undefined, value: string | undefined) {
  const wanted = WRITTEN[token.type];
  if (!wanted) return;
  assert.equal(declared, wanted.type, token.path);
  assert.equal(value, wanted.write(token.css), token.path);
}

const INSTANCES: Pick<Record<ModeName, [type: string, instance: string][]>, 'light' | 'calm' | 'reduced-motion'> = {
  light: [
    ['NaastPace', 'standard'],
    ['NaastMotion', 'full'],
  ],
  calm: [['NaastPace', 'calm']],
  'reduced-motion': [['NaastMotion', 'reduced']],
};
for (const [mode, instances] of entriesOf(INSTANCES)) {
  test(`what changes with the pace and the motion has the values of the CSS in ${mode}`, () => {
    for (const [type, instance] of instances) {
      const own = properties(type);
      const values = argumentsOf(at(own, instance).value);
      const members = [...own].filter(([, { declared }]) => declared).map(([name]) => name);
      assert.deepEqual([...values.keys()], members, `${type}.${instance} gives every property, in order`);
      for (const token of native.filter((each) => values.has(camel(each))))
        check(at(modes[mode], token.path), at(own, camel(token)).declared, values.get(camel(token)));
    }
  });
}

test('what never changes has the values of the CSS', () => {
  const constants = properties('NaastConstants');
  for (const token of native.filter((each) => constants.has(camel(each)))) {
    const { declared, value } = at(constants, camel(token));
    check(token, declared, value.text);
  }
  assert.equal(at(constants, 'fontText').value.text, '"Atkinson Hyperlegible Next"');
  assert.equal(at(constants, 'fontMono').value.text, '"Menlo"');
});

test('every token is a property of one type', () => {
  const groups = ['NaastTheme', 'NaastPace', 'NaastMotion', 'NaastConstants'].map(properties);
  for (const token of native) assert.equal(groups.filter((group) => group.has(camel(token))).length, 1, token.path);
});

test('composites are structures of which the members are those of the source', () => {
  const edge = at(properties('NaastTheme'), 'edgeCard');
  assert.equal(edge.declared, 'NaastBorder');
  assert.deepEqual(
    [...argumentsOf(edge.value)],
    [
      ['color', '.naast(light: 0xE4E1DCFF, dark: 0x2C3350FF, contrast: 0x4F5563FF, contrastDark: 0xADB4C4FF)'],
      ['width', '1'],
      ['style', '"solid"'],
    ],
  );
  const shadow = at(properties('NaastTheme'), 'shadowRaised');
  assert.equal(shadow.declared, '[NaastShadow]');
  assert.match(
    shadow.value.text,
    /light: 0x17265A1F, dark: 0x02030980, contrast: 0x00000000, contrastDark: 0x00000000\), x: 0, y: 8, blur: 24, spread: 0, inset: false/,
  );
  const calm = argumentsOf(at(properties('NaastPace'), 'calm').value);
  assert.equal(
    calm.get('typeHeading1'),
    'NaastTextStyle(family: "Atkinson Hyperlegible Next", size: 34.8, weight: .naast(700), lineHeight: 1.2, letterSpacing: 0)',
  );
  const reduced = argumentsOf(at(properties('NaastMotion'), 'reduced').value);
  assert.equal(
    reduced.get('transitionFast'),
    'NaastTransition(duration: 0, delay: 0, curve: NaastCurve(x1: 0.2, y1: 0.6, x2: 0.3, y2: 1))',
  );
});

test('the members that a structure is made with are those that it has, in their order', () => {
  for (const type of ['NaastShadow', 'NaastBorder', 'NaastCurve', 'NaastTransition', 'NaastTextStyle']) {
    const members = [...properties(type)]
      .filter(([, { value }]) => value.type !== 'computed_property')
      .map(([name]) => name);
    const made = all(root, 'call_expression').filter((call) => call.text.startsWith(`${type}(`));
    assert.ok(made.length > 0, type);
    for (const call of made) assert.deepEqual([...argumentsOf(call).keys()], members, type);
  }
});

test('the example in the guide is Swift, and names what is in the file', async () => {
  const example = exampleIn('swift');
  const body = example.replace('Text(', 'var body: some View { Text(').replace(/\n\/\//, ' }\n//');
  assert.equal((await parse('swift', `struct Example {\n${body}}`)).hasError, false);
  for (const [type, owner] of entriesOf({ NaastTheme: 'NaastTheme', NaastPace: 'pace' }))
    for (const name of allCaught(example, new RegExp(`${owner}\\.([a-z]\\w+)`, 'g')))
      assert.ok(properties(type).has(name), name);
});
