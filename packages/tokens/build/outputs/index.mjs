// Every output that is written from the tokens, besides tokens.css, tokens.js and tokens.json.
import { android } from './android.mjs';
import { compose } from './compose.mjs';
import { figma } from './figma.mjs';
import { byPath, flat } from './json.mjs';
import { reference } from './reference.mjs';
import { scss } from './scss.mjs';
import { swift } from './swift.mjs';
import { tailwind } from './tailwind.mjs';
import { tokensStudio } from './tokens-studio.mjs';

/**
 * The outputs by name. Each has `files(sources)`, the texts by file name in dist, and `held(sources)`, the tokens that it
 * promises to hold.
 */
export const OUTPUTS = { scss, flat, byPath, tailwind, figma, tokensStudio, android, compose, swift, reference };

/** The text of every file, by name. Nothing is returned when a token cannot be written. */
export function outputFiles(sources) {
  return Object.assign({}, ...Object.values(OUTPUTS).map((output) => output.files(sources)));
}
