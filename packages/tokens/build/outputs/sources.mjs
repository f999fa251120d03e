// What every output is written from: the resolved tokens of each mode, and the source files with their references kept.
import { override, readFolder, readTokens } from '../load.mjs';
import { MODES, readModes } from '../modes.mjs';

const REFERENCE = /^\{([^{}]+)\}$/;

/** The token that a written value refers to, or null: `{colour.indigo.950}` is `colour.indigo.950`. */
export const referenceOf = (value) => (typeof value === 'string' ? (REFERENCE.exec(value)?.[1] ?? null) : null);

/**
 * @returns what an output is written from:
 * - `modes`: for every mode, its semantic tokens by dotted path, resolved (see readModes);
 * - `sets`: the source files as they are, by name (`primitive`, `semantic`, `theme/dark` …): dotted path to token;
 * - `written`: for every mode, the tokens by dotted path with `$value` as it was written, references and all.
 */
export async function readSources(source, modes) {
  const layers = [...new Set(Object.values(MODES).flat())];
  const sets = {
    primitive: readFolder(source, 'primitive'),
    semantic: readFolder(source, 'semantic'),
    ...Object.fromEntries(layers.map((layer) => [layer, readTokens(source, `${layer}.tokens.json`)])),
  };
  const written = Object.fromEntries(
    Object.entries(MODES).map(([mode, files]) => [
      mode,
      files.map((file) => sets[file]).reduce(override, sets.semantic),
    ]),
  );
  return { modes: modes ?? (await readModes(source)), sets, written };
}
