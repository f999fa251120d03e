// The grammar of names: which groups there are, and of which types the tokens in them are.
//
//   path     = group "." [ subject "." ] role
//   group    = one of GROUPS
//   subject  = word                        status.done
//   role     = step | word { "-" word }    space.4   action.primary-text
//   step     = a number; the steps of a scale run from 1 without a gap
//   word     = small letters and digits
//
// A state of a control (hover, and active while it is pressed) is the last word. The custom property is the path with hyphens: status.done.text is --naast-status-done-text.

/** Every group of semantic tokens, with the types of what is in it. */
export const GROUPS: Record<string, string[]> = {
  text: ['color'],
  surface: ['color'],
  boundary: ['color'],
  action: ['color'],
  focus: ['color', 'dimension'],
  status: ['color'],
  help: ['color'],
  tile: ['color'],
  highlight: ['color'],
  chart: ['color'],
  space: ['dimension'],
  size: ['dimension', 'number'],
  radius: ['dimension'],
  border: ['dimension'],
  edge: ['border'],
  shadow: ['shadow'],
  layer: ['number'],
  breakpoint: ['dimension'],
  grid: ['dimension', 'number'],
  'text-size': ['dimension'],
  'line-height': ['number'],
  weight: ['fontWeight'],
  font: ['fontFamily'],
  type: ['typography'],
  motion: ['duration', 'cubicBezier'],
  transition: ['transition'],
};

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*){1,2}$/;

/** What is wrong with how a name is written, or null. */
export const spellingProblem = (name: string) =>
  NAME.test(name) ? null : 'is not a valid name: small letters, digits and single hyphens, in one or two groups';

/** What is wrong with the place of a semantic token, or null. */
export function groupProblem(name: string, type: string): string | null {
  const [group = '', ...rest] = name.split('.');
  const types = Object.hasOwn(GROUPS, group) ? GROUPS[group] : undefined;
  if (!types)
    return `is in the group "${group}", which the grammar does not have (known: ${Object.keys(GROUPS).join(', ')})`;
  if (!types.includes(type)) return `is a ${type}; in the group "${group}" stands ${types.join(' or ')}`;
  return /(^|-)hover-/.test(rest.at(-1) ?? group) ? 'has "hover" inside its name: a state is the last word' : null;
}
