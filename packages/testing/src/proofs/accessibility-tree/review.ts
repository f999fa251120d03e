// The file that people read and approve: Dutch in full, and what differs in the other languages.

/** The longest common run of lines, by the usual table; what is not in it has changed. */
function commonLengths(before, after) {
  const table = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      table[i][j] = before[i] === after[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
  return table;
}

/**
 * @param {string[]} before
 * @param {string[]} after
 * @returns {string[]} The lines that differ, `-` for those that went and `+` for those that came, in order.
 */
export function changed(before, after) {
  const table = commonLengths(before, after);
  const lines = [];
  let [i, j] = [0, 0];
  const flush = (went, came) => lines.push(...went.map((line) => `- ${line}`), ...came.map((line) => `+ ${line}`));
  let [went, came] = [[], []];
  while (i < before.length || j < after.length) {
    if (before[i] === after[j]) {
      flush(went, came);
      [went, came] = [[], []];
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && table[i + 1][j] >= table[i][j + 1])) went.push(before[i++]);
    else came.push(after[j++]);
  }
  flush(went, came);
  return lines;
}

const NAMES = { fr: 'French', de: 'German', en: 'English' };

const block = (lines, kind = 'text') => ['```' + kind, ...lines, '```', ''];

/** What another language makes of a view: all of it, or only what differs from Dutch. */
const other = (dutch, lines, inFull) =>
  inFull ? block(lines) : changed(dutch, lines).length ? block(changed(dutch, lines), 'diff') : [];

/** One view, in Dutch and in what the other languages make of it, where they were looked at. */
function section(title, byLanguage, inFull) {
  const others = Object.entries(NAMES)
    .filter(([lang]) => byLanguage[lang])
    .map(([lang, name]) => [name, other(byLanguage.nl, byLanguage[lang], inFull)]);
  const different = others.flatMap(([name, lines]) => (lines.length ? [`### ${name}`, '', ...lines] : []));
  const same = others.length && !different.length ? ['French, German and English pages: the same.', ''] : [];
  return [`## ${title}`, '', ...block(byLanguage.nl), ...different, ...same];
}

/**
 * @param {string} name `button/busy`.
 * @param {{ title: string, byLanguage: Record<string, string[]> }[]} views
 * @param {boolean} [inFull] Whether the other languages are written in full, because nearly every line differs.
 * @returns {string} Markdown.
 */
export const review = (name, views, inFull = false) =>
  [`# ${name}`, '', ...views.flatMap(({ title, byLanguage }) => section(title, byLanguage, inFull))].join('\n');
