// What people have reviewed stands in files beside the component; a proof compares with it, and one command writes it anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fault, type Fault } from '../run/fault.ts';
import { isMissing } from './exclusions.ts';

/** The lines that differ, as `- was` and `+ is`, with the first line's number. */
function difference(was: string, is: string): string {
  const [before, after] = [was.split('\n'), is.split('\n')];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let [end, other] = [before.length, after.length];
  while (end > start && other > start && before[end - 1] === after[other - 1]) {
    end--;
    other--;
  }
  const lines = [
    ...before.slice(start, end).map((line) => `- ${line}`),
    ...after.slice(start, other).map((line) => `+ ${line}`),
  ];
  const more = lines.length > 12 ? [`… and ${lines.length - 12} more`] : [];
  return `from line ${start + 1}:\n${[...lines.slice(0, 12), ...more].join('\n')}\n`;
}

/** Compares a text with what was reviewed under this name; what differs is a fault. */
export type Expect = (name: string, text: string, todo?: string) => Fault[];

/**
 * @param folder The folder of the component.
 * @param update Whether to write instead of to compare.
 * @param command What people type to prove it.
 */
export const expectedIn =
  (folder: string, update: boolean, command: string): Expect =>
  (name, text, todo = `If it is meant, read the whole text and write it anew: ${command} --component … --update`) => {
    const file = join(folder, 'expected', name);
    let was: string | null = null;
    try {
      was = readFileSync(file, 'utf8');
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    if (was === text) return [];
    if (update) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return [];
    }
    if (was === null) return [fault(`expected/${name}`, 'nobody has reviewed this yet', todo)];
    return [fault(`expected/${name}`, `it differs from what was reviewed, ${difference(was, text)}`, todo)];
  };
