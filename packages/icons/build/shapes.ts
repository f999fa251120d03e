import { optimize, type CustomPlugin, type PluginConfig, type XastElement } from 'svgo';
import { outsideGrid } from './bounds.ts';
import type { Source } from './icon.ts';

const geometry: Record<string, string[]> = {
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
};

/** What <svg> must say: all icons are one hand. */
const rootAttributes = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

// Lucide's root carries a size and a class; all that the root says is dropped and written anew.
const droppedAttributes = ['xmlns', 'width', 'height', 'class'];

const pathData = /^[MmZzLlHhVvCcSsQqTtAa\d\s.,+-]+$/;
const numbers = /^[\d\s.,+-]+$/;

/**
 * The drawing as path data, one string per shape: a component can build these without innerHTML, and nothing but
 * geometry can get through. Problems are added to the list.
 */
export function toPaths({ file, svg }: Pick<Source, 'file' | 'svg'>, problems: string[]): string[] {
  const faults: string[] = [];
  const shapes: string[] = [];
  const paths: string[] = [];
  try {
    const toPath: PluginConfig = { name: 'convertShapeToPath', params: { convertArcs: true } };
    optimize(svg, { plugins: [check(faults, shapes), roundedRectToPath, toPath, 'convertPathData', collect(paths)] });
  } catch (error) {
    // The parser of svgo says the reason apart from the picture of the place.
    const { reason, message } = error as Error & { reason?: string };
    faults.push(`cannot be read as SVG (${reason ?? message})`);
  }
  // A shape without a size or with too few points does not come out as path data.
  if (faults.length === 0 && paths.length < Math.max(shapes.length, 1))
    faults.push('draws nothing, or has a shape that draws nothing');
  if (faults.length === 0) faults.push(...paths.flatMap(outsideGrid));
  problems.push(...faults.map((fault) => `${file}: ${fault}`));
  return paths;
}

const check = (faults: string[], shapes: string[]): CustomPlugin => ({
  name: 'check',
  fn: () => ({
    element: {
      enter(node, parent) {
        const isRoot = parent.type === 'root';
        if (!isRoot) shapes.push(node.name);
        faults.push(...(isRoot ? rootFaults(node) : shapeFaults(node)));
      },
    },
    text: { enter: ({ value }) => void (value.trim() && faults.push(`holds text: ${value.trim()}`)) },
  }),
});

function rootFaults({ name, attributes }: XastElement): string[] {
  if (name !== 'svg') return [`starts with <${name}>, not <svg>`];
  const needed = Object.entries(rootAttributes).filter(([attribute, value]) => attributes[attribute] !== value);
  const allowed = [...Object.keys(rootAttributes), ...droppedAttributes];
  const surplus = Object.keys(attributes).filter((attribute) => !allowed.includes(attribute));
  return [
    ...needed.map(([attribute, value]) => `<svg> needs ${attribute}="${value}"`),
    ...surplus.map((attribute) => `<svg> has ${attribute}; remove it`),
  ];
}

function shapeFaults({ name, attributes }: XastElement): string[] {
  const allowed = geometry[name];
  if (!allowed) return [`has <${name}>; allowed are ${Object.keys(geometry).join(', ')}`];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!allowed.includes(attribute)) return [`<${name}> has ${attribute}; allowed are ${allowed.join(', ')}`];
    const readable = attribute === 'd' ? pathData : numbers;
    return readable.test(value) ? [] : [`<${name}> has ${attribute}="${value}", which cannot be read`];
  });
}

/** svgo's convertShapeToPath leaves rectangles with round corners alone. */
const roundedRectToPath: CustomPlugin = {
  name: 'roundedRectToPath',
  fn: () => ({
    element: {
      enter(node) {
        const { rx, ry } = node.attributes;
        if (node.name !== 'rect' || (rx ?? ry) === undefined) return;
        node.name = 'path';
        node.attributes = { d: rectPath(node.attributes, Number(rx ?? ry), Number(ry ?? rx)) };
      },
    },
  }),
};

function rectPath({ x = '0', y = '0', width, height }: XastElement['attributes'], rx: number, ry: number): string {
  const [w, h] = [Number(width), Number(height)];
  const [a, b] = [Math.min(rx, w / 2), Math.min(ry, h / 2)];
  const corner = (dx: number, dy: number): string => `a${a} ${b} 0 0 1 ${dx} ${dy}`;
  return (
    `M${Number(x) + a} ${y}h${w - 2 * a}${corner(a, b)}v${h - 2 * b}${corner(-a, b)}` +
    `h${2 * a - w}${corner(-a, -b)}v${2 * b - h}${corner(a, -b)}z`
  );
}

const collect = (paths: string[]): CustomPlugin => ({
  name: 'collect',
  fn: () => ({
    element: { enter: ({ attributes: { d } }) => void (d !== undefined && pathData.test(d) && paths.push(d)) },
  }),
});
