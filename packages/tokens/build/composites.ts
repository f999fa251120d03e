// The DTCG types that are made of others: which members each has, and how it is written in CSS. `css` gets the written members.
import { entriesOf, isRecord } from './records.ts';
import { TYPES } from './types.ts';
import type { CompositeType, Layers, MemberType, MemberValues } from './token.ts';
import type { TypeOfValue } from './types.ts';

/** A type that is made of others. `K` are the names of its members. */
export interface Composite<K extends string = string> {
  members: Record<K, MemberType>;
  optional?: K[];
  /** What else is wrong with one layer, or null. */
  wrong?(layer: Partial<Record<K, unknown>>): string | null;
  /** Gets the written members; one that is left out is ''. */
  css(members: Record<K, string>): string;
}
/** A member of a composite that refers to a token. */
export interface MemberReference {
  member: string;
  name: string;
  /** The type that the member has to have. */
  type: MemberType | undefined;
}

export const REFERENCE = /^\{([^{}]+)\}$/;
/** The path that a value refers to, if it is a reference. */
export const aliasOf = (value: unknown) => (typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined);

// DTCG 2025.10, section 8.3; of the styles of strokes, those that a word can say.
const STROKES = ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'];
const isStroke = (value: unknown): value is string => typeof value === 'string' && STROKES.includes(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const MEMBERS: { [T in MemberType]: TypeOfValue<MemberValues[T]> } = {
  ...TYPES,
  strokeStyle: { wants: `one of ${STROKES.join(', ')}`, check: isStroke, css: String },
  boolean: { wants: 'true or false', check: isBoolean, css: String },
};

const isNothing = (text: string) => /^0(s|px)?$/.test(text);

// A shadow that cannot be seen is written as a zero shadow, not as "none": unlike "none", it may stand in a list of shadows.
function shadowToCss({ color, offsetX, offsetY, blur, spread, inset }: Record<keyof Layers['shadow'], string>) {
  if (/^#(...0|......00)$/.test(color)) return '0 0 #0000';
  const lengths = [offsetX, offsetY, blur, ...(isNothing(spread) ? [] : [spread])];
  return [...(inset === 'true' ? ['inset'] : []), ...lengths, color].join(' ');
}

export const COMPOSITES: { [T in CompositeType]: Composite<keyof Layers[T] & string> } = {
  shadow: {
    members: {
      color: 'color',
      offsetX: 'dimension',
      offsetY: 'dimension',
      blur: 'dimension',
      spread: 'dimension',
      inset: 'boolean',
    },
    optional: ['inset'],
    css: shadowToCss,
  },
  typography: {
    members: {
      fontFamily: 'fontFamily',
      fontSize: 'dimension',
      fontWeight: 'fontWeight',
      letterSpacing: 'dimension',
      lineHeight: 'number',
    },
    // The shorthand `font` has no place for it, so anything else than 0 would be lost in CSS.
    wrong: ({ letterSpacing }) =>
      isRecord(letterSpacing) && letterSpacing.value === 0
        ? null
        : 'has to have a letterSpacing of 0: the CSS shorthand `font` cannot hold another',
    css: ({ fontWeight, fontSize, lineHeight, fontFamily }) => `${fontWeight} ${fontSize}/${lineHeight} ${fontFamily}`,
  },
  border: {
    members: { color: 'color', width: 'dimension', style: 'strokeStyle' },
    css: ({ width, style, color }) => `${width} ${style} ${color}`,
  },
  transition: {
    members: { duration: 'duration', delay: 'duration', timingFunction: 'cubicBezier' },
    css: ({ duration, timingFunction, delay }) =>
      [duration, timingFunction, ...(isNothing(delay) ? [] : [delay])].join(' '),
  },
};

/** A shadow may be a list of shadows; everything else is one thing. */
export const layersOf = (type: string, value: unknown): unknown[] =>
  type === 'shadow' && Array.isArray(value) ? value : [value];

export const isComposite = (type: string | undefined): type is CompositeType =>
  type !== undefined && Object.hasOwn(COMPOSITES, type);

export const isReference = (value: unknown) => aliasOf(value) !== undefined;

function layerProblem(type: CompositeType, layer: unknown): string | null {
  const { members, optional = [], wrong }: Composite = COMPOSITES[type];
  const known = Object.keys(members);
  if (!isRecord(layer)) return `has to be an object { ${known.join(', ')} } or a {reference}`;
  const stranger = Object.keys(layer).find((key) => !known.includes(key));
  if (stranger) return `has the member "${stranger}", which a ${type} does not have (known: ${known.join(', ')})`;
  for (const [key, kind] of Object.entries(members)) {
    const value = layer[key];
    if (value === undefined && optional.includes(key)) continue;
    if (value === undefined) return `is a ${type} without its member "${key}" (a ${type} has ${known.join(', ')})`;
    if (!isReference(value) && !MEMBERS[kind].check(value))
      return `is a ${type}, so its member "${key}" has to be ${MEMBERS[kind].wants} or a {reference}; it is ${JSON.stringify(value)}`;
  }
  return wrong?.(layer) ?? null;
}

/** What is wrong with the value of a composite, or null. */
export const compositeProblem = (type: CompositeType, value: unknown) =>
  layersOf(type, value).reduce<string | null>((found, layer) => found ?? layerProblem(type, layer), null);

/** The references inside a composite. */
export function memberReferences(type: CompositeType, value: unknown): MemberReference[] {
  const { members }: { members: Partial<Record<string, MemberType>> } = COMPOSITES[type];
  return layersOf(type, value).flatMap((layer) =>
    Object.entries(isRecord(layer) ? layer : {}).flatMap(([member, text]) => {
      const name = aliasOf(text);
      return name === undefined ? [] : [{ member, name, type: members[member] }];
    }),
  );
}

/**
 * The CSS text of a composite.
 *
 * @param type
 * @param value As it stands in the source, with its references.
 * @param refer Writes a token that a member refers to.
 */
export function compositeToCss(type: CompositeType, value: unknown, refer: (name: string) => string): string {
  const { members, css }: Composite = COMPOSITES[type];
  const written = (kind: MemberType, found: unknown) => {
    const name = aliasOf(found);
    if (name !== undefined) return refer(name);
    const { check, css: write }: TypeOfValue = MEMBERS[kind];
    return check(found) ? write(found) : '';
  };
  return layersOf(type, value)
    .filter(isRecord)
    .map((layer) =>
      css(Object.fromEntries(entriesOf(members).map(([member, kind]) => [member, written(kind, layer[member])]))),
    )
    .join(',');
}
