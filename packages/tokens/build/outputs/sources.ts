// What every output is written from: the resolved tokens of each mode, and the source files with their references kept.
import { readFolder, readTokens } from '../load.ts';
import { MODES, readModes } from '../modes.ts';
import type { Modes } from '../token.ts';
import type { Sources } from './model.ts';

/**
 * @param source The folder of the sources.
 * @param modes What readModes gave, if it is at hand.
 * @returns what an output is written from
 */
export async function readSources(source: string, modes?: Modes): Promise<Sources> {
  const layers = [...new Set(Object.values(MODES).flat())];
  const sets = {
    primitive: readFolder(source, 'primitive'),
    semantic: readFolder(source, 'semantic'),
    ...Object.fromEntries(layers.map((layer) => [layer, readTokens(source, `${layer}.tokens.json`)])),
  };
  return { modes: modes ?? (await readModes(source)), sets };
}
