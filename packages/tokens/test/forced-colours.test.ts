// In forced colours the system's own colours stand for ours: in pairs that the system promises to be legible, and in components too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairsOf } from '../build/contrast.ts';
import { SYSTEM_COLOURS } from '../build/extensions.ts';
import { readModes } from '../build/modes.ts';
import { SOURCE } from './fixture.ts';
import { parse, styles } from './house.ts';

const modes = await readModes(SOURCE);
const systemColour = (path) => modes.light.get(path).extensions['eu.naast.forced-colours'];
const pathOf = new Map([...modes.light.values()].map(({ name, path }) => [name, path]));

// CSS Color 4, section 6.2: the grounds, and what is legible on each. GrayText is for what cannot be used, on any ground.
const LEGIBLE = {
  // A button without a fill of its own gets ButtonFace from the browser, wherever it lies.
  Canvas: ['CanvasText', 'LinkText', 'ButtonText', 'GrayText'],
  ButtonFace: ['ButtonText', 'GrayText'],
  SelectedItem: ['SelectedItemText'],
  Mark: ['MarkText'],
};

for (const { token, on, kind } of pairsOf(modes).filter((pair) => pair.kind === 'text')) {
  test(`${token} on ${on} (${kind}) is a pair that the system promises`, () => {
    const [front, back] = [token, on].map(systemColour);
    assert.ok(LEGIBLE[back], `${on} stands for ${back}, on which nothing is promised`);
    assert.ok(LEGIBLE[back].includes(front), `${front} on ${back}`);
  });
}

for (const { token, on } of pairsOf(modes).filter((pair) => pair.kind !== 'text')) {
  test(`${token} on ${on} is seen, or gives way as a fill does`, () => {
    const [front, back] = [token, on].map(systemColour);
    // A fill disappears in forced colours: the words, the icon and the edge of what it fills stay.
    assert.ok(front in LEGIBLE || front !== back, `${front} on ${back}`);
  });
}

const isForced = (node) => node?.type === 'atrule' && /forced-colors/.test(node.params);
const inForced = (node) => !!node && (isForced(node) || inForced(node.parent));
const plain = (property) => property.replace(/-color$/, '');
const WORD = new RegExp(`(?<![\\w-])(${SYSTEM_COLOURS.join('|')})(?![\\w-])`);

// What the same nodes have outside forced colours.
function usually(root, { parent, prop }) {
  const found = [];
  root.walkRules((rule) => {
    if (inForced(rule) || !rule.selectors.some((selector) => parent.selectors.includes(selector))) return;
    rule.walkDecls((declaration) => plain(declaration.prop) === plain(prop) && found.push(declaration.value));
  });
  return found;
}

// Every system colour in a component, with the token that it stands for.
function standIns(file) {
  const found = [];
  const root = parse(file);
  root.walkDecls((declaration) => {
    const system = inForced(declaration) && WORD.exec(declaration.value)?.[1];
    if (!system) return;
    const values = usually(root, declaration).map((value) => /^var\((--naast-[\w-]+)\)$/.exec(value)?.[1]);
    const paths = values.filter((name) => name && systemColour(pathOf.get(name))).map((name) => pathOf.get(name));
    found.push(...paths.map((path) => ({ file, system, path, selector: declaration.parent.selector })));
  });
  return found;
}
const all = styles
  .filter(({ file }) => file.startsWith('packages/components/src/'))
  .flatMap(({ file }) => standIns(file));

test('components are read: some of them name a system colour for a token', () => assert.ok(all.length >= 5));
for (const { file, system, path, selector } of all) {
  test(`${file}: ${system} stands for ${path} at ${selector.replace(/\s+/g, ' ')}`, () => {
    // CanvasText is right for whatever is drawn on the page, GrayText for what cannot be used.
    const allowed = [systemColour(path), 'CanvasText', ...(/disabled|busy/.test(selector) ? ['GrayText'] : [])];
    assert.ok(allowed.includes(system), `${file}: write ${allowed.join(' or ')}, not ${system}`);
  });
}
