// The Swift file, read by the grammar of Swift: its structures, their properties and their values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { camel, digits, examples, modes, native, pixels, read } from '../built.ts';
import { all, child, errorsOf, lastChild, parse } from './parse.ts';

const text = read('ios/NaastTokens.swift');
const root = await parse('swift', text);
const types = new Map(
  all(root, 'class_declaration').map((node) => [child(node, 'type_identifier', 'user_type').text, node]),
);

// The stored properties of a type: name to value (or, where it has none yet, to its type).
const properties = (type) =>
  new Map(
    all(types.get(type), 'property_declaration').map((node) => [
      child(node, 'pattern').text,
      { declared: child(node, 'type_annotation')?.text.replace(/^: /, ''), value: lastChild(node) },
    ]),
  );
const argumentsOf = (call) =>
  new Map(
    all(call, 'value_arguments')[0]
      ? Array.from({ length: all(call, 'value_arguments')[0].namedChildCount }, (_, index) => {
          const argument = all(call, 'value_arguments')[0].namedChild(index);
          return [child(argument, 'value_argument_label').text, lastChild(argument).text];
        })
      : [],
  );

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
    const { declared, value } = theme.get(camel(modes.light.get(path))) ?? assert.fail(`${path} is not there`);
    const named = { light: 'light', dark: 'dark', contrast: 'contrast', contrastDark: 'contrast-dark' };
    const wanted = Object.entries(named).map(([label, mode]) => [label, `0x${digits(modes[mode].get(path).css)}`]);
    assert.equal(declared, 'Color', path);
    assert.deepEqual([...argumentsOf(value)], wanted, path);
  }
});

const WRITTEN = {
  dimension: ['CGFloat', (css) => String(pixels(css))],
  number: ['CGFloat', (css) => String(Number(css))],
  fontWeight: ['Font.Weight', (css) => `.naast(${css})`],
  duration: ['TimeInterval', (css) => String(Number.parseFloat(css))],
};
const check = (token, declared, value) => {
  const [type, write] = WRITTEN[token.type] ?? [];
  if (!type) return;
  assert.equal(declared, type, token.path);
  assert.equal(value, write(token.css), token.path);
};

const INSTANCES = {
  light: [
    ['NaastPace', 'standard'],
    ['NaastMotion', 'full'],
  ],
  calm: [['NaastPace', 'calm']],
  'reduced-motion': [['NaastMotion', 'reduced']],
};
for (const [mode, instances] of Object.entries(INSTANCES)) {
  test(`what changes with the pace and the motion has the values of the CSS in ${mode}`, () => {
    for (const [type, instance] of instances) {
      const own = properties(type);
      const values = argumentsOf(own.get(instance).value);
      const members = [...own].filter(([, { declared }]) => declared).map(([name]) => name);
      assert.deepEqual([...values.keys()], members, `${type}.${instance} gives every property, in order`);
      for (const token of native.filter((each) => values.has(camel(each))))
        check(modes[mode].get(token.path), own.get(camel(token)).declared, values.get(camel(token)));
    }
  });
}

test('what never changes has the values of the CSS', () => {
  const constants = properties('NaastConstants');
  for (const token of native.filter((each) => constants.has(camel(each)))) {
    const { declared, value } = constants.get(camel(token));
    check(token, declared, value.text);
  }
  assert.equal(constants.get('fontText').value.text, '"Atkinson Hyperlegible Next"');
  assert.equal(constants.get('fontMono').value.text, '"Menlo"');
});

test('every token is a property of one type', () => {
  const groups = ['NaastTheme', 'NaastPace', 'NaastMotion', 'NaastConstants'].map(properties);
  for (const token of native) assert.equal(groups.filter((group) => group.has(camel(token))).length, 1, token.path);
});

test('composites are structures of which the members are those of the source', () => {
  const edge = properties('NaastTheme').get('edgeCard');
  assert.equal(edge.declared, 'NaastBorder');
  assert.deepEqual(
    [...argumentsOf(edge.value)],
    [
      ['color', '.naast(light: 0xE4E1DCFF, dark: 0x2C3350FF, contrast: 0x4F5563FF, contrastDark: 0xADB4C4FF)'],
      ['width', '1'],
      ['style', '"solid"'],
    ],
  );
  const shadow = properties('NaastTheme').get('shadowRaised');
  assert.equal(shadow.declared, '[NaastShadow]');
  assert.match(
    shadow.value.text,
    /light: 0x17265A1F, dark: 0x02030980, contrast: 0x00000000, contrastDark: 0x00000000\), x: 0, y: 8, blur: 24, spread: 0, inset: false/,
  );
  const calm = argumentsOf(properties('NaastPace').get('calm').value);
  assert.equal(
    calm.get('typeHeading1'),
    'NaastTextStyle(family: "Atkinson Hyperlegible Next", size: 34.8, weight: .naast(700), lineHeight: 1.2, letterSpacing: 0)',
  );
  const reduced = argumentsOf(properties('NaastMotion').get('reduced').value);
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
  const [example] = examples('swift');
  assert.equal(
    (
      await parse(
        'swift',
        `struct Example {\n${example.replace('Text(', 'var body: some View { Text(').replace(/\n\/\//, ' }\n//')}}`,
      )
    ).hasError,
    false,
  );
  for (const [, type, name] of example.matchAll(/(NaastTheme|pace)\.([a-z]\w+)/g))
    assert.ok(properties(type === 'pace' ? 'NaastPace' : type).has(name), name);
});
