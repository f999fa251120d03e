// Reads the tables of a WOFF2 file (W3C WOFF 2.0). Tables that the format stores transformed are left out,
// except that of advance widths; the fallback metrics need no outlines.
import { brotliDecompressSync } from 'node:zlib';

// Where reading has come to.
interface Cursor {
  at: number;
}
/** The tables of a font by tag. `widths` are the advance widths where hmtx is stored transformed. */
export type Tables = Partial<Record<string, Buffer>>;

// Section 4.1: a tag is stored as its place in this list; 63 means that it is spelled out.
const TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx ' +
  'BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty ' +
  'just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
).split(' ');
const HEADER_LENGTH = 48;

// UIntBase128: seven bits a byte, the highest bit says that more follow.
function readBase128(file: Buffer, cursor: Cursor) {
  let value = 0;
  for (let i = 0; i < 5; i += 1) {
    const byte = file.readUInt8(cursor.at++);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return value;
  }
  throw new Error('not a WOFF2 file: a table length is too long');
}

function readEntry(file: Buffer, cursor: Cursor) {
  const flags = file.readUInt8(cursor.at++);
  let tag = TAGS[flags & 0x3f];
  if (!tag) {
    tag = file.toString('latin1', cursor.at, cursor.at + 4);
    cursor.at += 4;
  }
  const version = flags >> 6;
  const length = readBase128(file, cursor);
  const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
  return { tag, transformed, length: transformed ? readBase128(file, cursor) : length };
}

/** The tables of a WOFF2 file by tag, as buffers. */
export function readWoff2(file: Buffer): Tables {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 file');
  const cursor = { at: HEADER_LENGTH };
  const entries = Array.from({ length: file.readUInt16BE(12) }, () => readEntry(file, cursor));
  const data = brotliDecompressSync(file.subarray(cursor.at, cursor.at + file.readUInt32BE(20)));
  const tables: Tables = {};
  let offset = 0;
  for (const { tag, transformed, length } of entries) {
    const table = data.subarray(offset, offset + length);
    offset += length;
    // Section 5.4: a transformed hmtx begins with one byte of flags, then has the advance widths as they were, without side bearings.
    if (!transformed) tables[tag] = table;
    else if (tag === 'hmtx') tables.widths = table.subarray(1);
  }
  return tables;
}
