// What every output is written from: the resolved tokens of each mode, and the source files with their references kept.
import { readFolder, readTokens } from '../load.ts';
import { MODES, readModes } from '../modes.ts';

/**
 * @param {string} source The folder of the sources.
 * @param {object} [modes] What readModes gave, if it is at hand.
 * @returns what an output is written from: `modes`, for every mode its semantic tokens by dotted path, resolved (see
 * readModes); `sets`, the source files as they are, by name (`primitive`, `semantic`, `theme/dark` …), dotted path to token.
 */
export async function readSources(source, modes) {
  const layers = [...new Set(Object.values(MODES).flat())];
  const sets = {
    primitive: readFolder(source, 'primitive'),
    semantic: readFolder(source, 'semantic'),
    ...Object.fromEntries(layers.map((layer) => [layer, readTokens(source, `${layer}.tokens.json`)])),
  };
  return { modes: modes ?? (await readModes(source)), sets };
}
