// Every output that is written from the tokens, besides tokens.css, tokens.js and tokens.json.
import { android } from './android.ts';
import { compose } from './compose.ts';
import { figma } from './figma.ts';
import { byPath, flat } from './json.ts';
import { reference } from './reference.ts';
import { scss } from './scss.ts';
import { swift } from './swift.ts';
import { tailwind } from './tailwind.ts';
import { tokensStudio } from './tokens-studio.ts';
import type { Sources } from './model.ts';

/** The outputs by name. */
export const OUTPUTS = { scss, flat, byPath, tailwind, figma, tokensStudio, android, compose, swift, reference };

/** The text of every file, by name. Nothing is returned when a token cannot be written. */
export function outputFiles(sources: Sources): Record<string, string> {
  return Object.assign({}, ...Object.values(OUTPUTS).map((output) => output.files(sources)));
}
