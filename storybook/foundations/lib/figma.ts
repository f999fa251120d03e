// What stands in the file for Figma, counted in the file itself.
import type { requestBody } from '../../../packages/tokens/build/outputs/figma.ts';
import { read } from './tokens.ts';

type Body = ReturnType<typeof requestBody>;
type Collection = Body['variableCollections'][number];
/** What is used of the file for Tokens Studio. */
interface Studio {
  $themes: { name: string; group: string }[];
}

const body = read('figma-variables.json') as Body;

const WHAT: Record<string, string> = {
  Primitives: 'The ramps behind the colours. Not published with the library: nobody draws with these.',
  Theme: 'Colours and shadows by their use. Each colour is an alias of a primitive.',
  Pace: 'Sizes, spaces and type, as numbers in pixels: 1 rem is 16 px.',
  Motion: 'Durations in milliseconds, with and without the wish for less motion.',
  Constants: 'What is the same in every mode: radii, thicknesses, weights, typefaces.',
};

const modesOf = ({ id }: Collection): string[] =>
  body.variableModes.filter(({ variableCollectionId }) => variableCollectionId === id).map(({ name }) => name);
const sizeOf = ({ id }: Collection): number =>
  body.variables.filter(({ variableCollectionId }) => variableCollectionId === id).length;

/** Every collection: its name, how many variables it has, the modes between which can be chosen, and what is in it. */
export const collections = body.variableCollections.map((one) => ({
  name: one.name,
  size: sizeOf(one),
  modes: modesOf(one).length > 1 ? modesOf(one) : [],
  what: WHAT[one.name] ?? '',
}));

const example = body.variables.find(({ name }) => name === 'status/done/text');
if (!example?.codeSyntax) throw new Error('figma-variables.json has no status/done/text with a name in code.');

/** A variable as Figma gets it, to see how names go from one to the other. */
export const variable = { figma: example.name, web: example.codeSyntax.WEB, scopes: example.scopes };

/** The themes of Tokens Studio, by their group. */
export const studioThemes = Array.from(
  Map.groupBy((read('tokens-studio.json') as Studio).$themes, ({ group }) => group),
  ([group, list]): [group: string, names: string[]] => [group, list.map(({ name }) => name)],
);
