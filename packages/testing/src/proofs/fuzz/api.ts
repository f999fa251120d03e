// What may be set on each element, from custom-elements.json.
import { wordsOf } from '../lib/facts.ts';

/** @returns {Record<string, { attributes: { name: string, words: string[] }[], properties: { name: string, words: string[] }[] }>} */
export const apiOf = (declarations) =>
  Object.fromEntries(
    declarations.map(({ tagName, attributes = [], members = [] }) => {
      const settable = members.filter(
        ({ kind, privacy, static: isStatic, readonly, inheritedFrom }) =>
          kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic && !readonly && !inheritedFrom,
      );
      const shape = ({ name, type }) => ({ name, words: wordsOf(type) });
      return [tagName, { attributes: attributes.map(shape), properties: settable.map(shape) }];
    }),
  );
