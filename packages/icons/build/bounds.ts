// A stroke is 2 wide, so its middle has to stay 1 away from the edge of the 24 grid or it is cut off.
const low = 1;
const high = 23;
const slack = 0.01;

type Point = [x: number, y: number];
interface Segment {
  command: string;
  numbers: number[];
}

const lengths: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** One reason when the path leaves the grid, else none. */
export function outsideGrid(d: string): string[] {
  const outside = ([x, y]: Point) => [x, y].some((n) => !(n >= low - slack && n <= high + slack));
  const point = enclosingPoints(d).find(outside);
  if (!point) return [];
  const [x, y] = point.map((n) => Math.round(n * 100) / 100);
  return [`leaves the 24 grid at ${x} ${y} (path ${d}): keep to ${low} to ${high}`];
}

/** Points whose hull holds the path: ends, control points of curves, samples of arcs. */
function enclosingPoints(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start = at;
  for (const { command, numbers } of segments(d)) {
    const kind = command.toLowerCase();
    const origin: Point = command === kind ? at : [0, 0];
    const ends = endPoints(kind, numbers, origin, at);
    const from = at;
    at = kind === 'z' ? start : (ends.at(-1) ?? at);
    if (kind === 'm') start = at;
    points.push(...ends, ...(kind === 'a' ? arcPoints(from, numbers, at) : []));
  }
  return points;
}

function endPoints(kind: string, numbers: number[], [ox, oy]: Point, at: Point): Point[] {
  // A number that is missing is none, and none is within the grid.
  const [first = NaN] = numbers;
  if (kind === 'z') return [];
  if (kind === 'h') return [[ox + first, at[1]]];
  if (kind === 'v') return [[at[0], oy + first]];
  const pairs = kind === 'a' ? numbers.slice(5) : numbers;
  return Array.from({ length: pairs.length / 2 }, (_, i) => {
    const [x = NaN, y = NaN] = pairs.slice(2 * i);
    return [ox + x, oy + y];
  });
}

/** One entry per segment; "M0 0 1 1 2 2" is a move and two lines. */
function* segments(d: string): Generator<Segment> {
  for (const [, command = '', text = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const size = lengths[command.toLowerCase()];
    if (size === undefined) continue;
    const numbers = readNumbers(text, command.toLowerCase() === 'a');
    if (size === 0) yield { command, numbers };
    for (let i = 0; i < numbers.length && size > 0; i += size) {
      const lineAfterMove = i > 0 && command.toLowerCase() === 'm';
      const name = lineAfterMove ? (command === 'm' ? 'l' : 'L') : command;
      yield { command: name, numbers: numbers.slice(i, i + size) };
    }
  }
}

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const numberPattern = new RegExp(number, 'gi');
// The two flags of an arc are one digit each and need no space after them: "a2 2 0 012 2".
const arcPattern = new RegExp(
  String.raw`(${number})[\s,]*(${number})[\s,]*(${number})[\s,]*([01])[\s,]*([01])[\s,]*(${number})[\s,]*(${number})`,
  'gi',
);

function readNumbers(text: string, isArc: boolean): number[] {
  const found = isArc
    ? [...text.matchAll(arcPattern)].flatMap((match) => match.slice(1))
    : (text.match(numberPattern) ?? []);
  return found.map(Number);
}

/** Samples of an elliptical arc: SVG 2, appendix B.2.4 and B.2.5 (from end points to centre). */
function arcPoints([x1, y1]: Point, arc: number[], [x2, y2]: Point): Point[] {
  const [rx0, ry0, degrees = NaN, large, sweep] = arc;
  if (!rx0 || !ry0 || (x1 === x2 && y1 === y2)) return [];
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [hx, hy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx];
  const grow = Math.max(1, Math.hypot(px / rx0, py / ry0));
  const [rx, ry] = [Math.abs(rx0) * grow, Math.abs(ry0) * grow];
  const far = (px / rx) ** 2 + (py / ry) ** 2;
  const side = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / far - 1));
  const [qx, qy] = [(side * rx * py) / ry, (-side * ry * px) / rx];
  const first = Math.atan2((py - qy) / ry, (px - qx) / rx);
  const last = Math.atan2((-py - qy) / ry, (-px - qx) / rx);
  const full = 2 * Math.PI;
  const span = sweep ? (last - first + full) % full : -((first - last + full) % full);
  return Array.from({ length: 33 }, (_, i) => {
    const angle = first + (span * i) / 32;
    const [ex, ey] = [rx * Math.cos(angle) + qx, ry * Math.sin(angle) + qy];
    return [cos * ex - sin * ey + (x1 + x2) / 2, sin * ex + cos * ey + (y1 + y2) / 2];
  });
}
