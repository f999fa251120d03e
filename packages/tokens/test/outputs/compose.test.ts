// The Kotlin file, read by the grammar of Kotlin: its objects, their properties and their values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, entriesOf } from '../../build/records.ts';
import { camel, digits, exampleIn, milliseconds, modes, native, pixels, read } from '../built.ts';
import { allCaught } from '../found.ts';
import { all, child, errorsOf, lastChild, parse } from './parse.ts';
import type { Node } from 'web-tree-sitter';
import type { ModeName } from '../../build/token.ts';
import type { WrittenByType } from '../built.ts';

const text = read('android/NaastTokens.kt');
const root = await parse('kotlin', text);

// The name of a class or object, and of a property, is its first identifier.
const nameOf = (node: Node) => child(node, 'identifier').text;
interface Property {
  type: string;
  value: string;
}
const properties = (node: Node) =>
  new Map<string, Property>(
    all(node, 'property_declaration').map((property) => {
      const variable = child(property, 'variable_declaration');
      return [nameOf(variable), { type: lastChild(variable).text, value: lastChild(property).text }];
    }),
  );
const objects = new Map(all(root, 'object_declaration').map((node) => [nameOf(node), node]));
const interfaces = new Map(all(root, 'class_declaration').map((node) => [nameOf(node), node]));

/** The properties of an object, with those of the object that it takes the rest from. */
function valuesOf(name: string): Map<string, Property> {
  const node = at(objects, name);
  const rest = /^object \w+ : \w+ by (\w+)/.exec(node.text)?.[1];
  return new Map([...(rest ? valuesOf(rest) : []), ...properties(node)]);
}

test('the text is Kotlin', () => {
  assert.deepEqual(errorsOf(root), []);
  assert.equal(root.hasError, false);
  assert.deepEqual(errorsOf(at(interfaces, 'NaastTheme')), []);
});

test('a text that is not Kotlin is found out', async () => {
  assert.equal((await parse('kotlin', text.replace('object NaastLightTheme', 'object 1'))).hasError, true);
});

const OBJECTS = {
  light: ['NaastLightTheme', 'NaastStandardPace', 'NaastFullMotion', 'NaastConstants'],
  dark: ['NaastDarkTheme'],
  contrast: ['NaastContrastTheme'],
  'contrast-dark': ['NaastContrastDarkTheme'],
  calm: ['NaastCalmPace'],
  'reduced-motion': ['NaastReducedMotion'],
} satisfies Partial<Record<ModeName, string[]>>;
const argb = (css: string) => digits(css).replace(/^(.{6})(..)$/, 'Color(0x$2$1)');
const SIMPLE: WrittenByType = {
  color: argb,
  dimension: (css, { path }) => `${pixels(css)}.${path.startsWith('text-size') ? 'sp' : 'dp'}`,
  number: (css) => `${Number(css)}f`,
  fontWeight: (css) => `FontWeight(${css})`,
  duration: (css) => String(milliseconds(css)),
  cubicBezier: (css) =>
    css
      .replace('cubic-bezier', 'CubicBezierEasing')
      .replace(/[\d.]+/g, (n) => `${Number(n)}f`)
      .replaceAll(',', ', '),
};
for (const [mode, names] of entriesOf(OBJECTS)) {
  test(`the values in ${mode} are those of the CSS`, () => {
    const values = new Map(names.flatMap((name) => [...valuesOf(name)]));
    const held = native.filter((token) => values.has(camel(token)));
    assert.ok(held.length > 0);
    if (mode === 'light') assert.deepEqual(held.map(camel), native.map(camel), 'every token is there');
    for (const { path } of held) {
      const token = at(modes[mode], path);
      const write = SIMPLE[token.type];
      if (write) assert.equal(at(values, camel(token)).value, write(token.css, token), path);
    }
    for (const token of native) {
      const { css } = at(modes[mode], token.path);
      assert.ok(css === token.css || values.has(camel(token)), token.path);
    }
  });
}

test('composites are the types of Compose', () => {
  const light = new Map([
    ...valuesOf('NaastLightTheme'),
    ...valuesOf('NaastStandardPace'),
    ...valuesOf('NaastFullMotion'),
  ]);
  const has = (name: string, type: string, value: string) => assert.deepEqual(light.get(name), { type, value });
  has(
    'shadowRaised',
    'List<NaastShadow>',
    'listOf(NaastShadow(color = Color(0x1F17265A), x = 0.dp, y = 8.dp, blur = 24.dp, spread = 0.dp, inset = false))',
  );
  has('edgeCard', 'BorderStroke', 'BorderStroke(1.dp, Color(0xFFE4E1DC))');
  has(
    'typeHeading1',
    'TextStyle',
    'TextStyle(fontSize = 29.sp, fontWeight = FontWeight(700), letterSpacing = 0.sp, lineHeight = 1.2.em)',
  );
  has(
    'transitionFast',
    'NaastTransition',
    'NaastTransition(durationMillis = 150, delayMillis = 0, easing = CubicBezierEasing(0.2f, 0.6f, 0.3f, 1f))',
  );
  const calm = valuesOf('NaastCalmPace');
  assert.match(at(calm, 'typeHeading1').value, /fontSize = 34\.8\.sp/);
});

test('an object has every property of its interface, of the same type', () => {
  for (const [name, node] of objects) {
    const wanted = /^object \w+ : (\w+)/.exec(node.text)?.[1];
    if (!wanted) continue;
    const values = valuesOf(name);
    for (const property of all(at(interfaces, wanted), 'property_declaration')) {
      const called = nameOf(child(property, 'variable_declaration'));
      assert.ok(values.has(called), `${name}.${called}`);
    }
  }
});

test('what the file uses of Compose, it imports; what it imports, it uses', () => {
  const imported = allCaught(text, /^import [\w.]+\.(\w+)$/gm);
  const body = text.replace(/^import .*$/gm, '');
  for (const name of imported) assert.match(body, new RegExp(`\\b${name}\\b`), name);
  for (const unit of allCaught(body, /\d\.(dp|sp|em)\b/g))
    assert.ok(imported.includes(unit), `${unit} is not imported`);
  const own = [...objects.keys(), ...interfaces.keys()];
  const code = body.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$|"[^"]*"/gm, '');
  const types = allCaught(code, /\b([A-Z]\w+)\b/g);
  const builtIn = [
    'Boolean',
    'Unit',
    'Int',
    'Float',
    'String',
    'List',
    'LocalNaastTheme',
    'LocalNaastPace',
    'LocalNaastMotion',
    'NaastTokens',
  ];
  for (const name of new Set(types))
    assert.ok([...imported, ...own, ...builtIn].includes(name), `${name} is not imported`);
});

test('the example in the guide is Kotlin, and names what is in the file', async () => {
  const example = exampleIn('kotlin');
  assert.equal((await parse('kotlin', `fun example() {\n${example}}`)).hasError, false);
  const named = entriesOf({ theme: 'NaastLightTheme', pace: 'NaastStandardPace' }).flatMap(([axis, object]) =>
    allCaught(example, new RegExp(`Naast\\.${axis}\\.(\\w+)`, 'g')).map((name) => ({ object, name })),
  );
  assert.ok(named.length > 0);
  for (const { object, name } of named) assert.ok(valuesOf(object).has(name), name);
});
