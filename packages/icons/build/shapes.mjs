import { optimize } from 'svgo';
import { outsideGrid } from './bounds.mjs';

const geometry = {
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
};

/** What <svg> must say; the build writes these itself, so an icon that says otherwise would look different. */
const rootAttributes = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

// Lucide's own root also carries its size and a class; both are dropped with the root.
const ignoredRootAttributes = ['xmlns', 'width', 'height', 'class'];

/** The drawing as path data, one string per shape. Problems are added to the list. */
export function toPaths({ file, svg }, problems) {
  const found = [];
  const paths = [];
  try {
    optimize(svg, {
      plugins: [
        check(found),
        roundedRectToPath,
        { name: 'convertShapeToPath', params: { convertArcs: true } },
        'convertPathData',
        collect(paths),
      ],
    });
  } catch (error) {
    found.push(`cannot be read as SVG (${error.reason ?? error.message})`);
  }
  if (found.length === 0 && paths.length === 0) found.push('draws nothing');
  if (found.length === 0) found.push(...paths.flatMap(outsideGrid));
  problems.push(...found.map((reason) => `${file}: ${reason}`));
  return paths;
}

const check = (found) => ({
  name: 'check',
  fn: () => ({
    element: {
      enter(node, parent) {
        if (parent.type === 'root') checkRoot(node, found);
        else checkShape(node, found);
      },
    },
    text: { enter: () => void found.push('holds text') },
  }),
});

function checkRoot({ name, attributes }, found) {
  if (name !== 'svg') found.push(`starts with <${name}>, not <svg>`);
  for (const [attribute, value] of Object.entries(rootAttributes)) {
    if (attributes[attribute] !== value) found.push(`<svg> needs ${attribute}="${value}"`);
  }
  for (const attribute of Object.keys(attributes)) {
    if (attribute in rootAttributes || ignoredRootAttributes.includes(attribute)) continue;
    found.push(`<svg> has ${attribute}, which is not allowed`);
  }
}

function checkShape({ name, attributes }, found) {
  const allowed = geometry[name];
  if (!allowed) {
    found.push(`<${name}> is not allowed, only ${Object.keys(geometry).join(', ')}`);
    return;
  }
  for (const attribute of Object.keys(attributes)) {
    if (!allowed.includes(attribute)) found.push(`<${name}> has ${attribute}, allowed is only ${allowed.join(', ')}`);
  }
}

/** svgo's convertShapeToPath leaves rectangles with rx alone. */
const roundedRectToPath = {
  name: 'roundedRectToPath',
  fn: () => ({
    element: {
      enter(node) {
        const { rx, ry = rx } = node.attributes;
        if (node.name !== 'rect' || ry === undefined) return;
        node.name = 'path';
        node.attributes = { d: rectPath(node.attributes, Number(rx ?? ry), Number(ry)) };
      },
    },
  }),
};

function rectPath({ x = 0, y = 0, width, height }, rx, ry) {
  const [w, h] = [Number(width), Number(height)];
  const [a, b] = [Math.min(rx, w / 2), Math.min(ry, h / 2)];
  const corner = (dx, dy) => `a${a} ${b} 0 0 1 ${dx} ${dy}`;
  return (
    `M${Number(x) + a} ${y}h${w - 2 * a}${corner(a, b)}v${h - 2 * b}${corner(-a, b)}` +
    `h${2 * a - w}${corner(-a, -b)}v${2 * b - h}${corner(a, -b)}z`
  );
}

const collect = (paths) => ({
  name: 'collect',
  fn: () => ({ element: { enter: (node) => void (node.name === 'path' && paths.push(node.attributes.d)) } }),
});
