// In forced colours the system's own colours stand for ours: in pairs that the system promises to be legible, and in components too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AtRule, Rule } from 'postcss';
import { pairsOf } from '../build/contrast.ts';
import { SYSTEM_COLOURS } from '../build/extensions.ts';
import { readModes } from '../build/modes.ts';
import { at } from '../build/records.ts';
import { SOURCE } from './fixture.ts';
import { parse, styles } from './house.ts';
import type { Declaration, Node, Root } from 'postcss';

const modes = await readModes(SOURCE);
const systemColour = (path: string) => at(modes.light, path).extensions['eu.naast.forced-colours'];
const standIn = (path: string) => systemColour(path) ?? assert.fail(`${path} stands for no system colour`);
const pathOf = new Map([...modes.light.values()].map(({ name, path }) => [name, path]));

// CSS Color 4, section 6.2: the grounds, and what is legible on each. GrayText is for what cannot be used, on any ground.
const LEGIBLE: Partial<Record<string, string[]>> = {
  // A button without a fill of its own gets ButtonFace from the browser, wherever it lies.
  Canvas: ['CanvasText', 'LinkText', 'ButtonText', 'GrayText'],
  ButtonFace: ['ButtonText', 'GrayText'],
  SelectedItem: ['SelectedItemText'],
  Mark: ['MarkText'],
};

for (const { token, on, kind } of pairsOf(modes).filter((pair) => pair.kind === 'text')) {
  test(`${token} on ${on} (${kind}) is a pair that the system promises`, () => {
    const [front, back] = [standIn(token), standIn(on)];
    const legible = LEGIBLE[back];
    assert.ok(legible, `${on} stands for ${back}, on which nothing is promised`);
    assert.ok(legible.includes(front), `${front} on ${back}`);
  });
}

for (const { token, on } of pairsOf(modes).filter((pair) => pair.kind !== 'text')) {
  test(`${token} on ${on} is seen, or gives way as a fill does`, () => {
    const [front, back] = [standIn(token), standIn(on)];
    // A fill disappears in forced colours: the words, the icon and the edge of what it fills stay.
    assert.ok(front in LEGIBLE || front !== back, `${front} on ${back}`);
  });
}

const isForced = (node: Node) => node instanceof AtRule && /forced-colors/.test(node.params);
const inForced = (node: Node | undefined): boolean => !!node && (isForced(node) || inForced(node.parent));
const ruleOf = ({ parent, prop }: Declaration) =>
  parent instanceof Rule ? parent : assert.fail(`${prop} stands in no rule of its own`);
const plain = (property: string) => property.replace(/-color$/, '');
const WORD = new RegExp(`(?<![\\w-])(${SYSTEM_COLOURS.join('|')})(?![\\w-])`);

// What the same nodes have outside forced colours.
function usually(root: Root, forced: Declaration): string[] {
  const found: string[] = [];
  const { selectors } = ruleOf(forced);
  root.walkRules((rule) => {
    if (inForced(rule) || !rule.selectors.some((selector) => selectors.includes(selector))) return;
    rule.walkDecls(({ prop, value }) => {
      if (plain(prop) === plain(forced.prop)) found.push(value);
    });
  });
  return found;
}

// Every system colour in a component, with the token that it stands for.
interface StandIn {
  file: string;
  system: string;
  path: string;
  selector: string;
}
function standInsOf(file: string): StandIn[] {
  const found: StandIn[] = [];
  const root = parse(file);
  root.walkDecls((declaration) => {
    const system = inForced(declaration) && WORD.exec(declaration.value)?.[1];
    if (!system) return;
    const { selector } = ruleOf(declaration);
    for (const value of usually(root, declaration)) {
      const name = /^var\((--naast-[\w-]+)\)$/.exec(value)?.[1];
      const path = name && at(pathOf, name);
      if (path && systemColour(path)) found.push({ file, system, path, selector });
    }
  });
  return found;
}
const all = styles
  .filter(({ file }) => file.startsWith('packages/components/src/'))
  .flatMap(({ file }) => standInsOf(file));

test('components are read: some of them name a system colour for a token', () => assert.ok(all.length >= 5));
for (const { file, system, path, selector } of all) {
  test(`${file}: ${system} stands for ${path} at ${selector.replace(/\s+/g, ' ')}`, () => {
    // CanvasText is right for whatever is drawn on the page, GrayText for what cannot be used.
    const allowed = [systemColour(path), 'CanvasText', ...(/disabled|busy/.test(selector) ? ['GrayText'] : [])];
    assert.ok(allowed.includes(system), `${file}: write ${allowed.join(' or ')}, not ${system}`);
  });
}
