import { SPEAKABLE, type Block } from './region.js';

/** One sentence: a stretch of a block. */
export interface Sentence {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** What is said in one go: a stretch of a sentence in one language. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly lang: string;
}

/**
 * Chrome falls silent some 15 seconds into a text that a remote voice reads. A voice says about 14 characters a second;
 * at the slowest speed, 0.75, this many take 13 seconds.
 */
const LONGEST = 140;

/**
 * Ends of which Unicode's rules think that a sentence ends there, and it does not: abbreviations that stand before a name
 * or number, in the four languages; a letter ("J.", "z.B."); a number by itself ("1.").
 */
const GOES_ON = new RegExp(
  '^\\p{N}+\\.$|(?:^|[^\\p{L}\\p{N}])(?:\\p{L}|art|bijv|blz|bv|bzw|ca|dhr|dr|drs|env|evtl|excl|hr|inc?l|inkl|ing|ir|max|mej|mevr|' +
    'mgr|min|mlle|mme|mr|mrs|ms|nr|nrs|prof|resp|st|ste|str|tel|tél|vgl|vs|zgn)\\.$',
  'iu',
);
/** In German a number with a full stop may be one of a row: "am 3. November". Not the end of a telephone number. */
const GERMAN_ORDINAL = /(?<!\p{N} ?)\p{N}{1,2}\.$/u;

function* rawSentences(text: string, lang: string): Generator<number> {
  // Firefox has had the segmenter since version 125; before that a block is one sentence.
  if (!Intl.Segmenter) return;
  let locale: string | undefined = lang;
  try {
    Intl.getCanonicalLocales(lang);
  } catch {
    locale = undefined;
  }
  for (const { index } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) if (index) yield index;
}

/**
 * @param block A block of words.
 * @returns its sentences, without the white space around them.
 */
export function sentencesOf(block: Block): Sentence[] {
  const { text } = block;
  const lang = block.runs[0]?.lang ?? '';
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of [...rawSentences(text, lang), text.length]) {
    const words = text.slice(from, end).trim();
    const goesOn =
      !SPEAKABLE.test(words) || GOES_ON.test(words) || (lang.startsWith('de') && GERMAN_ORDINAL.test(words));
    if (goesOn && end < text.length) continue;
    const start = text.indexOf(words, from);
    if (SPEAKABLE.test(words)) sentences.push({ block, from: start, to: start + words.length });
    from = end;
  }
  return sentences;
}

/** Where to cut a stretch that is too long: after the last comma or the like, else after a word, else in the middle of one. */
function cut(text: string): number {
  if (text.length <= LONGEST) return text.length;
  const head = text.slice(0, LONGEST);
  const comma = /^.*[,;:–—)]\s/su.exec(head)?.[0].length ?? 0;
  return comma > LONGEST / 3 ? comma : head.lastIndexOf(' ') + 1 || LONGEST;
}

/** The stretches of one language; signs alone go with the words before them. */
function languagesOf({ block, from, to }: Sentence): Part[] {
  const parts: Part[] = [];
  for (const run of block.runs) {
    const start = Math.max(run.at, from);
    const end = Math.min(run.at + run.length, to);
    if (start >= end) continue;
    const last = parts.at(-1);
    const joins = last && (last.lang === run.lang || !SPEAKABLE.test(block.text.slice(start, end)));
    if (joins) parts[parts.length - 1] = { ...last, to: end };
    else parts.push({ from: start, to: end, lang: run.lang });
  }
  return parts;
}

/**
 * @param sentence A sentence.
 * @returns what to say for it, one thing after the other.
 */
export function partsOf(sentence: Sentence): Part[] {
  const { text } = sentence.block;
  return languagesOf(sentence).flatMap(({ from, to, lang }) => {
    const parts: Part[] = [];
    for (let start = from, end; start < to; start = end) {
      end = start + cut(text.slice(start, to));
      if (SPEAKABLE.test(text.slice(start, end))) parts.push({ from: start, to: end, lang });
    }
    return parts;
  });
}
