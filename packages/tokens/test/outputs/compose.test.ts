// The Kotlin file, read by the grammar of Kotlin: its objects, their properties and their values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { camel, digits, examples, modes, native, pixels, read } from '../built.ts';
import { all, child, errorsOf, lastChild, parse } from './parse.ts';

const text = read('android/NaastTokens.kt');
const root = await parse('kotlin', text);

// The name of a class or object, and of a property, is its first identifier.
const nameOf = (node) => child(node, 'identifier').text;
const properties = (node) =>
  new Map(
    all(node, 'property_declaration').map((property) => {
      const variable = child(property, 'variable_declaration');
      return [nameOf(variable), { type: lastChild(variable).text, value: lastChild(property).text }];
    }),
  );
const objects = new Map(all(root, 'object_declaration').map((node) => [nameOf(node), node]));
const interfaces = new Map(all(root, 'class_declaration').map((node) => [nameOf(node), node]));

/** The properties of an object, with those of the object that it takes the rest from. */
function valuesOf(name) {
  const node = objects.get(name);
  assert.ok(node, `there is no object ${name}`);
  const rest = /^object \w+ : \w+ by (\w+)/.exec(node.text)?.[1];
  return new Map([...(rest ? valuesOf(rest) : []), ...properties(node)]);
}

test('the text is Kotlin', () => {
  assert.deepEqual(errorsOf(root), []);
  assert.equal(root.hasError, false);
  assert.deepEqual(errorsOf(interfaces.get('NaastTheme')), []);
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
};
const argb = (css) => digits(css).replace(/^(.{6})(..)$/, 'Color(0x$2$1)');
const SIMPLE = {
  color: argb,
  dimension: (css, { path }) => `${pixels(css)}.${path.startsWith('text-size') ? 'sp' : 'dp'}`,
  number: (css) => `${Number(css)}f`,
  fontWeight: (css) => `FontWeight(${css})`,
  duration: (css) => String(Math.round(Number.parseFloat(css) * 1000)),
  cubicBezier: (css) =>
    css
      .replace('cubic-bezier', 'CubicBezierEasing')
      .replace(/[\d.]+/g, (n) => `${Number(n)}f`)
      .replaceAll(',', ', '),
};
for (const [mode, names] of Object.entries(OBJECTS)) {
  test(`the values in ${mode} are those of the CSS`, () => {
    const values = new Map(names.flatMap((name) => [...valuesOf(name)]));
    const held = native.filter((token) => values.has(camel(token)));
    assert.ok(held.length > 0);
    if (mode === 'light') assert.deepEqual(held.map(camel), native.map(camel), 'every token is there');
    for (const { path } of held) {
      const token = modes[mode].get(path);
      if (SIMPLE[token.type]) assert.equal(values.get(camel(token)).value, SIMPLE[token.type](token.css, token), path);
    }
    for (const { path, css } of modes[mode].values())
      assert.ok(
        css === modes.light.get(path).css ||
          values.has(camel(modes.light.get(path))) ||
          !native.some((t) => t.path === path),
        path,
      );
  });
}

test('composites are the types of Compose', () => {
  const light = new Map([
    ...valuesOf('NaastLightTheme'),
    ...valuesOf('NaastStandardPace'),
    ...valuesOf('NaastFullMotion'),
  ]);
  const has = (name, type, value) => assert.deepEqual(light.get(name), { type, value });
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
  assert.match(calm.get('typeHeading1').value, /fontSize = 34\.8\.sp/);
});

test('an object has every property of its interface, of the same type', () => {
  for (const [name, node] of objects) {
    const wanted = /^object \w+ : (\w+)/.exec(node.text)?.[1];
    if (!wanted) continue;
    const values = valuesOf(name);
    for (const [property] of all(interfaces.get(wanted), 'property_declaration').map((p) => [
      nameOf(child(p, 'variable_declaration')),
    ]))
      assert.ok(values.has(property), `${name}.${property}`);
  }
});

test('what the file uses of Compose, it imports; what it imports, it uses', () => {
  const imported = [...text.matchAll(/^import [\w.]+\.(\w+)$/gm)].map(([, name]) => name);
  const body = text.replace(/^import .*$/gm, '');
  for (const name of imported) assert.match(body, new RegExp(`\\b${name}\\b`), name);
  for (const [, unit] of body.matchAll(/\d\.(dp|sp|em)\b/g))
    assert.ok(imported.includes(unit), `${unit} is not imported`);
  const own = [...objects.keys(), ...interfaces.keys()];
  const types = [...body.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$|"[^"]*"/gm, '').matchAll(/\b([A-Z]\w+)\b/g)].map(
    ([, name]) => name,
  );
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
  const [example] = examples('kotlin');
  assert.equal((await parse('kotlin', `fun example() {\n${example}}`)).hasError, false);
  const names = [...example.matchAll(/Naast\.(theme|pace)\.(\w+)/g)];
  assert.ok(names.length > 0);
  for (const [, axis, name] of names)
    assert.ok(valuesOf(axis === 'theme' ? 'NaastLightTheme' : 'NaastStandardPace').has(name), name);
});
