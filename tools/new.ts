// `pnpm new component <name>`: makes the folder of a component, and says what to do next.
//
//   pnpm new component queue-ticket            a light element: it dresses native HTML and renders nothing
//   pnpm new component queue-ticket --shadow   an element with chrome of its own (a toolbar, a panel)
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createComponent, groupOf, refuse } from './new/component.ts';

const USAGE =
  'Write: pnpm new component <name>, or pnpm new component <name> --shadow for an element with chrome of its own.';

/** The lines to add by hand for an element that says something itself; most elements do not. */
const sentences = (name: string, group: string): string => `
Only if it says something itself (CONVENTIONS.md, Script 10), add a group of sentences in packages/components/src/locales:
  messages.ts             /** naast-${name} */
                          ${group}: { /** When it is said. */ ready: Message };
  nl.ts fr.ts de.ts en.ts export const ${group}: Messages['${group}'] = { ready: '…' };
  index.ts                export const ${group}: MessageGroup<'${group}'> =
                            { name: '${group}', packs: { nl: nl.${group}, fr: fr.${group}, de: de.${group}, en: en.${group} } };
and write \`static override speaks = true\` in the class.`;

const next = (name: string): string => `
Next:
  1. Look at packages/components/src/button, the worked example, and fill in every "Fill in:".
  2. pnpm build, then pnpm wtr ${name}: its tests fail until you write them.
  3. pnpm lint
  4. pnpm changeset
${sentences(name, groupOf(name))}`;

/** Reads the command line; anything that is not understood is answered with how to write it. */
function read(args: string[]): { name?: string | undefined; shadow?: boolean; root?: string; wrong?: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { shadow: { type: 'boolean' }, root: { type: 'string' } },
    });
    const [what, name, ...rest] = positionals;
    return what === 'component' && !rest.length ? { name, ...values } : { wrong: USAGE };
  } catch (error) {
    return { wrong: `${(error as Error).message.split('. ')[0]}.\n${USAGE}` };
  }
}

async function main(args: string[]): Promise<number> {
  const { wrong, name = '', shadow = false, root = fileURLToPath(new URL('..', import.meta.url)) } = read(args);
  const refusal = wrong ?? (await refuse(root, name));
  if (refusal) {
    console.error(refusal);
    return 1;
  }
  for (const file of await createComponent({ root, name, shadow })) console.log(`wrote ${file}`);
  console.log(next(name));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
