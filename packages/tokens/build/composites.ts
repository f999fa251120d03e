// The DTCG types that are made of others: which members each has, and how it is written in CSS. `css` gets the written members.
import { TYPES } from './types.ts';

export const REFERENCE = /^\{([^{}]+)\}$/;

// DTCG 2025.10, section 8.3; of the styles of strokes, those that a word can say.
const STROKES = ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'];
const MEMBERS = {
  ...TYPES,
  strokeStyle: { wants: `one of ${STROKES.join(', ')}`, check: (value) => STROKES.includes(value), css: String },
  boolean: { wants: 'true or false', check: (value) => typeof value === 'boolean', css: String },
};

const isNothing = (text) => /^0(s|px)?$/.test(text);

// A shadow that cannot be seen is written as a zero shadow, not as "none": unlike "none", it may stand in a list of shadows.
function shadowToCss({ color, offsetX, offsetY, blur, spread, inset }) {
  if (/^#(...0|......00)$/.test(color)) return '0 0 #0000';
  const lengths = [offsetX, offsetY, blur, ...(isNothing(spread) ? [] : [spread])];
  return [...(inset === 'true' ? ['inset'] : []), ...lengths, color].join(' ');
}

export const COMPOSITES = {
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
      letterSpacing?.value === 0
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
export const layersOf = (type, value) => (type === 'shadow' && Array.isArray(value) ? value : [value]);

const isReference = (value) => typeof value === 'string' && REFERENCE.test(value);

function layerProblem(type, layer) {
  const { members, optional = [], wrong } = COMPOSITES[type];
  const known = Object.keys(members);
  if (layer === null || typeof layer !== 'object')
    return `has to be an object { ${known.join(', ')} } or a {reference}`;
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
export const compositeProblem = (type, value) =>
  layersOf(type, value).reduce((found, layer) => found ?? layerProblem(type, layer), null);

/** The references inside a composite: { member, name, type }, with the type that the member has to have. */
export const memberReferences = (type, value) =>
  layersOf(type, value).flatMap((layer) =>
    Object.entries(layer)
      .filter(([, member]) => isReference(member))
      .map(([member, text]) => ({ member, name: REFERENCE.exec(text)[1], type: COMPOSITES[type].members[member] })),
  );

/**
 * The CSS text of a composite.
 *
 * @param {string} type
 * @param {object | object[]} value As it stands in the source, with its references.
 * @param {(name: string) => string} refer Writes a token that a member refers to.
 */
export function compositeToCss(type, value, refer) {
  const write =
    (layer) =>
    ([member, kind]) => {
      const found = layer[member];
      if (found === undefined) return [member, ''];
      return [member, isReference(found) ? refer(REFERENCE.exec(found)[1]) : MEMBERS[kind].css(found)];
    };
  const { members, css } = COMPOSITES[type];
  return layersOf(type, value)
    .map((layer) => css(Object.fromEntries(Object.entries(members).map(write(layer)))))
    .join(',');
}
