// Vertical metrics and advance widths of a (variable) font, from its own tables (OpenType 1.9).
import { readWoff2 } from './woff2.ts';

const f2dot14 = (table, at) => table.readInt16BE(at) / 16384;
const fixed = (table, at) => table.readInt32BE(at) / 65536;

// The glyph of a character: format 4 of cmap, which every web font has for the basic plane.
function glyphLookup(cmap) {
  const count = cmap.readUInt16BE(2);
  const offsets = Array.from({ length: count }, (_, i) => cmap.readUInt32BE(4 + i * 8 + 4));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  const table = cmap.subarray(start);
  const doubled = table.readUInt16BE(6);
  return (code) => {
    for (let i = 0; i < doubled; i += 2) {
      if (code > table.readUInt16BE(14 + i)) continue;
      const first = table.readUInt16BE(16 + doubled + i);
      if (code < first) return 0;
      const delta = table.readUInt16BE(16 + 2 * doubled + i);
      const rangeAt = 16 + 3 * doubled + i;
      const range = table.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = table.readUInt16BE(rangeAt + range + 2 * (code - first));
      return glyph && (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

// Where a weight lies on the axis, from -1 to 1, bent as avar says.
function normalisedWeight({ fvar, avar }, weight) {
  const axis = fvar.readUInt16BE(4);
  if (fvar.toString('latin1', axis, axis + 4) !== 'wght')
    throw new Error('the first axis of the font is not its weight');
  const [min, normal, max] = [4, 8, 12].map((at) => fixed(fvar, axis + at));
  const place = weight < normal ? (weight - normal) / (normal - min) : (weight - normal) / (max - normal);
  if (!avar) return place;
  const count = avar.readUInt16BE(8);
  const points = Array.from({ length: count }, (_, i) => [f2dot14(avar, 10 + i * 4), f2dot14(avar, 12 + i * 4)]);
  const next = points.findIndex(([from]) => from >= place);
  if (next <= 0) return place;
  const [[from0, to0], [from1, to1]] = [points[next - 1], points[next]];
  return to0 + ((place - from0) / (from1 - from0)) * (to1 - to0);
}

// How much of each region's change counts at this place on the axis.
function regionScalars(store, place) {
  const list = store.readUInt32BE(2);
  const axes = store.readUInt16BE(list);
  return Array.from({ length: store.readUInt16BE(list + 2) }, (_, i) => {
    const [start, peak, end] = [0, 2, 4].map((at) => f2dot14(store, list + 4 + i * axes * 6 + at));
    if (peak === 0 || place === peak) return 1;
    if (place <= start || place >= end) return 0;
    return place < peak ? (place - start) / (peak - start) : (end - place) / (end - peak);
  });
}

// Which row of which delta table belongs to a glyph (DeltaSetIndexMap, format 0).
function deltaIndex(hvar, glyph) {
  const at = hvar.readUInt32BE(8);
  if (at === 0) return [0, glyph];
  const entryFormat = hvar[at + 1];
  const size = ((entryFormat >> 4) & 3) + 1;
  const innerBits = (entryFormat & 15) + 1;
  const last = hvar.readUInt16BE(at + 2) - 1;
  const entry = hvar.readUIntBE(at + 4 + Math.min(glyph, last) * size, size);
  return [entry >> innerBits, entry & ((1 << innerBits) - 1)];
}

// The change in advance width of a glyph at this weight.
function widthDelta(hvar, store, scalars, glyph) {
  const [outer, inner] = deltaIndex(hvar, glyph);
  const data = store.readUInt32BE(8 + outer * 4);
  const words = store.readUInt16BE(data + 2);
  const regions = store.readUInt16BE(data + 4);
  const rows = data + 6 + regions * 2;
  let at = rows + inner * (words + regions);
  let sum = 0;
  for (let i = 0; i < regions; i += 1) {
    const delta = i < words ? store.readInt16BE(at) : store.readInt8(at);
    at += i < words ? 2 : 1;
    sum += delta * scalars[store.readUInt16BE(data + 6 + i * 2)];
  }
  return sum;
}

function widthLookup(tables, weight) {
  const glyphOf = glyphLookup(tables.cmap);
  const full = tables.hhea.readUInt16BE(34);
  const width = (glyph) => {
    const index = Math.min(glyph, full - 1);
    return tables.widths ? tables.widths.readUInt16BE(index * 2) : tables.hmtx.readUInt16BE(index * 4);
  };
  if (!tables.HVAR) return (code) => width(glyphOf(code));
  const store = tables.HVAR.subarray(tables.HVAR.readUInt32BE(4));
  const scalars = regionScalars(store, normalisedWeight(tables, weight));
  return (code) => width(glyphOf(code)) + widthDelta(tables.HVAR, store, scalars, glyphOf(code));
}

/** Metrics of a WOFF2 font, in parts of an em. `widthOf` takes one character. */
export function fontMetrics(file, weight) {
  const tables = readWoff2(file);
  const em = tables.head.readUInt16BE(18);
  const widthOfCode = widthLookup(tables, weight);
  const [ascent, descent, lineGap] = [4, 6, 8].map((at) => tables.hhea.readInt16BE(at) / em);
  return { ascent, descent: -descent, lineGap, widthOf: (character) => widthOfCode(character.codePointAt(0)) / em };
}
