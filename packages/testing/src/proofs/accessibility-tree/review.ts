// The file that people read and approve: Dutch in full, and what differs in the other languages.
import type { Variant } from '../../look/variants.ts';

/** Of how many lines the longest common run is, from each line of the one and of the other on. */
type Lengths = (i: number, j: number) => number;

/** The longest common run of lines, by the usual table; what is not in it has changed. */
function commonLengths(before: string[], after: string[]): Lengths {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at: Lengths = (i, j) => table[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  return at;
}

/** The lines that differ, `-` for those that went and `+` for those that came, in order. */
export function changed(before: string[], after: string[]): string[] {
  const common = commonLengths(before, after);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  let [went, came]: [string[], string[]] = [[], []];
  const flush = () => {
    lines.push(...went, ...came);
    [went, came] = [[], []];
  };
  while (i < before.length || j < after.length) {
    if (before[i] === after[j]) {
      flush();
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && common(i + 1, j) >= common(i, j + 1)))
      went.push(`- ${before[i++]}`);
    else came.push(`+ ${after[j++]}`);
  }
  flush();
  return lines;
}

/** What is read in each language; some are looked at in Dutch only. */
export type ByLanguage = Record<'nl', string[]> & Partial<Record<Variant['lang'], string[]>>;

export interface View {
  title: string;
  byLanguage: ByLanguage;
}

const block = (lines: string[], kind = 'text'): string[] => ['```' + kind, ...lines, '```', ''];

/** What another language makes of a view: all of it, or only what differs from Dutch. */
const other = (dutch: string[], lines: string[], inFull: boolean): string[] =>
  inFull ? block(lines) : changed(dutch, lines).length ? block(changed(dutch, lines), 'diff') : [];

/** One view, in Dutch and in what the other languages make of it, where they were looked at. */
function section({ title, byLanguage }: View, inFull: boolean): string[] {
  const { nl, fr, de, en } = byLanguage;
  const read = Object.entries({ French: fr, German: de, English: en });
  const others = read.flatMap(([name, lines]) => (lines ? [{ name, lines: other(nl, lines, inFull) }] : []));
  const different = others.flatMap(({ name, lines }) => (lines.length ? [`### ${name}`, '', ...lines] : []));
  const same = others.length && !different.length ? ['French, German and English pages: the same.', ''] : [];
  return [`## ${title}`, '', ...block(nl), ...different, ...same];
}

/**
 * The file, in Markdown.
 *
 * @param name `button/busy`.
 * @param inFull Whether the other languages are written in full, because nearly every line differs.
 */
export const review = (name: string, views: View[], inFull = false): string =>
  [`# ${name}`, '', ...views.flatMap((view) => section(view, inFull))].join('\n');
