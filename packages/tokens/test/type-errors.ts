// What TypeScript says of a program, as an agency's own does.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { temporaryFolder } from './fixture.ts';
import type { Cleaner } from './fixture.ts';

/** The errors in this program, read with `more` options than the strict ones. */
export function typeErrors(t: Cleaner, code: string, more: ts.CompilerOptions): string[] {
  const file = join(temporaryFolder(t), 'program.ts');
  writeFileSync(file, code);
  const options = { strict: true, noEmit: true, target: ts.ScriptTarget.ESNext, types: [], ...more };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
