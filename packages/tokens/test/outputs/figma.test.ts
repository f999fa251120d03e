// The body for Figma's variables: against Figma's own types, and walked as its API does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { THEMES } from '../../build/contrast.ts';
import { at, isRecord } from '../../build/records.ts';
import { camel, digits, dist, modes, native, read, sources, tokens } from '../built.ts';
import { caught } from '../found.ts';
import { typeErrors } from '../type-errors.ts';
import type { Alias, RequestBody } from '../../build/outputs/figma.ts';
import type { FigmaType, FigmaValue } from '../../build/outputs/figma-values.ts';

const text = read('figma-variables.json');
const body: RequestBody = JSON.parse(text);
type Variable = RequestBody['variables'][number];
type ModeValue = RequestBody['variableModeValues'][number];
const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((entry) => [entry.id, entry]));
const collections = byId(body.variableCollections);
const variables = byId(body.variables);
const modeIds = byId(body.variableModes);
const byName = new Map(body.variables.map((variable) => [variable.name, variable]));
const nameOf = (path: string) => path.replaceAll('.', '/');
const values = new Map(
  body.variableModeValues.map(({ variableId, modeId, value }) => [`${variableId} ${modeId}`, value]),
);

const TYPES = createRequire(import.meta.url)
  .resolve('@figma/rest-api-spec')
  .replace(/\.d?\.?ts$|\.js$/, '');

// Whether a value is another variable; else it is one of its own.
const isAlias = (value: ModeValue['value']): value is Alias => typeof value === 'object' && 'type' in value;

test('the types of the REST API accept the body, and refuse one with a wrong scope', (t) => {
  const bundled = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
  };
  const errorsIn = (json: string) =>
    typeErrors(
      t,
      `import type { PostVariablesRequestBody } from '${TYPES}';\nexport const body = ${json} satisfies PostVariablesRequestBody;`,
      bundled,
    );
  assert.deepEqual(errorsIn(text), []);
  assert.match(errorsIn(text.replace('"TEXT_FILL"', '"TEXT_FIL"')).join(), /TEXT_FIL/);
});

test('ids are given once, and every id that is named exists', () => {
  const all = [...body.variableCollections, ...body.variableModes, ...body.variables].map(({ id }) => id);
  assert.equal(new Set(all).size, all.length);
  for (const collection of collections.values()) {
    const initial = modeIds.get(collection.initialModeId);
    assert.equal(initial?.variableCollectionId, collection.id);
    assert.equal(initial?.action, 'UPDATE', 'the mode that Figma makes is renamed, not made again');
  }
  for (const mode of modeIds.values()) assert.ok(collections.has(mode.variableCollectionId), mode.id);
  for (const variable of variables.values()) assert.ok(collections.has(variable.variableCollectionId), variable.name);
  for (const { variableId, modeId } of body.variableModeValues)
    assert.equal(
      modeIds.get(modeId)?.variableCollectionId,
      variables.get(variableId)?.variableCollectionId,
      variableId,
    );
});

test('every variable has one value in every mode of its collection', () => {
  let wanted = 0;
  for (const variable of variables.values()) {
    for (const mode of modeIds.values()) {
      if (mode.variableCollectionId !== variable.variableCollectionId) continue;
      wanted += 1;
      assert.ok(values.has(`${variable.id} ${mode.id}`), `${variable.name} in ${mode.name}`);
    }
  }
  assert.equal(body.variableModeValues.length, wanted);
});

const isChannel = (channel: unknown) => typeof channel === 'number' && channel >= 0 && channel <= 1;
const IS: Record<FigmaType, (value: unknown) => boolean> = {
  COLOR: (value) => isRecord(value) && ['r', 'g', 'b', 'a'].every((key) => isChannel(value[key])),
  FLOAT: Number.isFinite,
  STRING: (value) => typeof value === 'string' && value.length > 0,
  BOOLEAN: (value) => typeof value === 'boolean',
};
test('a value has the type of its variable; an alias leads to a variable of that type, and never back to itself', () => {
  const check = ({ variableId, value }: ModeValue, trail: string[] = []) => {
    const variable = at(variables, variableId);
    assert.ok(!trail.includes(variableId), `${[...trail, variableId].join(' → ')} goes in a circle`);
    if (!isAlias(value)) return assert.ok(IS[variable.resolvedType](value), variable.name);
    assert.equal(variables.get(value.id)?.resolvedType, variable.resolvedType, variable.name);
    for (const next of body.variableModeValues.filter((entry) => entry.variableId === value.id))
      check(next, [...trail, variableId]);
  };
  body.variableModeValues.forEach((entry) => check(entry));
});

test('the limits of the API are kept: 4 MB, 40 modes and 5000 variables in a collection, names without . { }', () => {
  assert.ok(Buffer.byteLength(text) <= 4e6);
  for (const { id } of collections.values()) {
    const own = body.variables.filter(({ variableCollectionId }) => variableCollectionId === id);
    assert.ok(own.length > 0 && own.length <= 5000, id);
    assert.equal(new Set(own.map(({ name }) => name)).size, own.length, id);
    assert.ok([...modeIds.values()].filter(({ variableCollectionId }) => variableCollectionId === id).length <= 40, id);
  }
  for (const { name } of modeIds.values()) assert.ok(name.length <= 40, name);
  for (const { name } of variables.values()) assert.doesNotMatch(name, /[.{}]/);
});

test('the collections have the modes of the themes and paces', () => {
  const named = Object.fromEntries(
    [...collections.values()].map(({ id, name }) => [
      name,
      [...modeIds.values()].filter((mode) => mode.variableCollectionId === id).map((mode) => mode.name),
    ]),
  );
  assert.deepEqual(named, {
    Primitives: ['value'],
    Theme: ['light', 'dark', 'contrast', 'contrast-dark'],
    Pace: ['standard', 'calm'],
    Motion: ['full', 'reduced'],
    Constants: ['always'],
  });
});

// What Figma shows for a variable in a mode, after its aliases. A collection of one mode has that value in all.
function shown(variable: Variable, modeName: string): FigmaValue {
  const own = [...modeIds.values()].filter((mode) => mode.variableCollectionId === variable.variableCollectionId);
  const mode = own.find(({ name }) => name === modeName) ?? own[0];
  assert.ok(mode, `${variable.name} stands in a collection without modes`);
  const value = at(values, `${variable.id} ${mode.id}`);
  return isAlias(value) ? shown(at(variables, value.id), modeName) : value;
}
function hex(value: FigmaValue): string {
  assert.ok(typeof value === 'object', `${value} is no colour`);
  const { r, g, b, a } = value;
  return [r, g, b, a]
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

test('every colour is the one of the CSS, in every theme, and an alias of a primitive where the source refers to one', () => {
  for (const mode of THEMES) {
    for (const token of [...modes[mode].values()].filter(({ type }) => type === 'color')) {
      const variable = at(byName, nameOf(token.path));
      assert.equal(hex(shown(variable, mode)), digits(token.css), `${token.path} in ${mode}`);
      const value = at(values, `${variable.id} mode_theme_${mode}`);
      const referred = isAlias(value) ? variables.get(value.id)?.name : undefined;
      const { reference } = token;
      const wanted = typeof reference === 'string' ? nameOf(reference) : reference;
      assert.equal(referred, wanted, `${token.path} in ${mode}`);
    }
  }
});

test('every token that Figma can hold is a variable, whole or in parts, and so is every primitive', () => {
  for (const { path } of native)
    assert.ok(
      [...byName.keys()].some((name) => name === nameOf(path) || name.startsWith(`${nameOf(path)}/`)),
      path,
    );
  for (const path of sources.sets.primitive.keys()) assert.ok(byName.has(nameOf(path)), path);
  const left = tokens.filter((token) => !native.includes(token)).map(({ path }) => path);
  assert.deepEqual(left, ['size.measure'], 'what is left out stands in OUTPUTS.md');
});

test('lengths are in pixels; the height of a line, which Figma counts in pixels, is that of its text', () => {
  assert.equal(shown(at(byName, 'space/4'), 'standard'), 16);
  assert.equal(shown(at(byName, 'size/target'), 'calm'), 56);
  assert.equal(shown(at(byName, 'text-size/8'), 'standard'), 44);
  assert.equal(shown(at(byName, 'type/heading-1/line-height'), 'standard'), 52.8);
  assert.deepEqual(byName.get('line-height/text')?.scopes, []);
});

test('a variable is offered where it belongs; primitives nowhere', () => {
  for (const { path } of native.filter(({ type }) => type === 'color'))
    assert.deepEqual(at(byName, nameOf(path)).scopes, at(modes.light, path).extensions['com.figma.scopes'], path);
  assert.deepEqual(byName.get('shadow/raised/color')?.scopes, ['EFFECT_COLOR']);
  for (const path of sources.sets.primitive.keys()) assert.deepEqual(byName.get(nameOf(path))?.scopes, []);
});

test('the code that a developer copies from Figma exists on the web, on Android and on iOS', () => {
  const css = read('tokens.css');
  const kotlin = read('android/NaastTokens.kt');
  const swift = read('ios/NaastTokens.swift');
  for (const token of native) {
    const syntax = byName.get(nameOf(token.path))?.codeSyntax;
    if (!syntax) continue;
    if (syntax.WEB) assert.ok(css.includes(`${caught(syntax.WEB, /var\((.*)\)/)}:`), syntax.WEB);
    assert.match(syntax.ANDROID, new RegExp(`^(Naast\\.(theme|pace|motion)|NaastConstants)\\.${camel(token)}$`));
    assert.match(syntax.iOS, new RegExp(`^(NaastTheme|NaastConstants|pace|motion)\\.${camel(token)}$`));
    assert.match(kotlin, new RegExp(`val ${camel(token)}:`));
    assert.match(swift, new RegExp(`let ${camel(token)}:`));
  }
});

test('every variable says what it is for', () => {
  for (const { name, description } of variables.values()) assert.ok(description.length > 3, name);
  assert.ok(readFileSync(join(dist, 'figma-variables.json')).length < 250_000, 'small enough for the package');
});
