// Vertical metrics and advance widths of a (variable) font, from its own tables (OpenType 1.9).
import { readWoff2 } from './woff2.ts';
import type { Tables } from './woff2.ts';

/** In parts of an em. */
export interface FontMetrics {
  ascent: number;
  descent: number;
  lineGap: number;
  /** Takes one character. */
  widthOf: (character: string) => number;
}

function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables[tag];
  if (!table) throw new Error(`the font has no table ${tag}`);
  return table;
}

const f2dot14 = (table: Buffer, at: number) => table.readInt16BE(at) / 16384;
const fixed = (table: Buffer, at: number) => table.readInt32BE(at) / 65536;

// The glyph of a character: format 4 of cmap, which every web font has for the basic plane.
function glyphLookup(cmap: Buffer) {
  const count = cmap.readUInt16BE(2);
  const offsets = Array.from({ length: count }, (_, i) => cmap.readUInt32BE(4 + i * 8 + 4));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  const table = cmap.subarray(start);
  const doubled = table.readUInt16BE(6);
  return (code: number) => {
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
function normalisedWeight(tables: Tables, weight: number) {
  const { avar } = tables;
  const fvar = tableOf(tables, 'fvar');
  const axis = fvar.readUInt16BE(4);
  if (fvar.toString('latin1', axis, axis + 4) !== 'wght')
    throw new Error('the first axis of the font is not its weight');
  const [min, normal, max] = [fixed(fvar, axis + 4), fixed(fvar, axis + 8), fixed(fvar, axis + 12)];
  const place = weight < normal ? (weight - normal) / (normal - min) : (weight - normal) / (max - normal);
  if (!avar) return place;
  const count = avar.readUInt16BE(8);
  const points = Array.from({ length: count }, (_, i) => ({
    from: f2dot14(avar, 10 + i * 4),
    to: f2dot14(avar, 12 + i * 4),
  }));
  const next = points.findIndex(({ from }) => from >= place);
  const [before, after] = [points[next - 1], points[next]];
  if (!before || !after) return place;
  return before.to + ((place - before.from) / (after.from - before.from)) * (after.to - before.to);
}

// How much of each region's change counts at this place on the axis.
function regionScalars(store: Buffer, place: number) {
  const list = store.readUInt32BE(2);
  const axes = store.readUInt16BE(list);
  return Array.from({ length: store.readUInt16BE(list + 2) }, (_, i) => {
    const region = list + 4 + i * axes * 6;
    const [start, peak, end] = [f2dot14(store, region), f2dot14(store, region + 2), f2dot14(store, region + 4)];
    if (peak === 0 || place === peak) return 1;
    if (place <= start || place >= end) return 0;
    return place < peak ? (place - start) / (peak - start) : (end - place) / (end - peak);
  });
}

// Which row of which delta table belongs to a glyph (DeltaSetIndexMap, format 0).
function deltaIndex(hvar: Buffer, glyph: number): [outer: number, inner: number] {
  const at = hvar.readUInt32BE(8);
  if (at === 0) return [0, glyph];
  const entryFormat = hvar.readUInt8(at + 1);
  const size = ((entryFormat >> 4) & 3) + 1;
  const innerBits = (entryFormat & 15) + 1;
  const last = hvar.readUInt16BE(at + 2) - 1;
  const entry = hvar.readUIntBE(at + 4 + Math.min(glyph, last) * size, size);
  return [entry >> innerBits, entry & ((1 << innerBits) - 1)];
}

// The change in advance width of a glyph at this weight.
function widthDelta(hvar: Buffer, store: Buffer, scalars: number[], glyph: number) {
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
    sum += delta * (scalars[store.readUInt16BE(data + 6 + i * 2)] ?? 0);
  }
  return sum;
}

function widthLookup(tables: Tables, weight: number): (code: number) => number {
  const { widths, HVAR: hvar } = tables;
  const glyphOf = glyphLookup(tableOf(tables, 'cmap'));
  const full = tableOf(tables, 'hhea').readUInt16BE(34);
  const width = (glyph: number) => {
    const index = Math.min(glyph, full - 1);
    return widths ? widths.readUInt16BE(index * 2) : tableOf(tables, 'hmtx').readUInt16BE(index * 4);
  };
  if (!hvar) return (code) => width(glyphOf(code));
  const store = hvar.subarray(hvar.readUInt32BE(4));
  const scalars = regionScalars(store, normalisedWeight(tables, weight));
  return (code) => width(glyphOf(code)) + widthDelta(hvar, store, scalars, glyphOf(code));
}

/** Metrics of a WOFF2 font at this weight. */
export function fontMetrics(file: Buffer, weight: number): FontMetrics {
  const tables = readWoff2(file);
  const em = tableOf(tables, 'head').readUInt16BE(18);
  const widthOfCode = widthLookup(tables, weight);
  const hhea = tableOf(tables, 'hhea');
  return {
    ascent: hhea.readInt16BE(4) / em,
    descent: -(hhea.readInt16BE(6) / em),
    lineGap: hhea.readInt16BE(8) / em,
    widthOf: (character) => widthOfCode(character.codePointAt(0) ?? 0) / em,
  };
}
