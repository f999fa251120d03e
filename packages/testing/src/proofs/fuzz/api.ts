// What may be set on each element, from custom-elements.json.
import { wordsOf, type Declaration, type Fact } from '../lib/facts.ts';

/** An attribute or a property, and the words that it knows. */
export interface Settable {
  name: string;
  words: string[];
}

/** By the tag of the element. */
export type Api = Record<string, { attributes: Settable[]; properties: Settable[] }>;

export const apiOf = (declarations: Declaration[]): Api =>
  Object.fromEntries(
    declarations.map(({ tagName, attributes = [], members = [] }) => {
      const settable = members.filter(
        ({ kind, privacy, static: isStatic, readonly, inheritedFrom }) =>
          kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic && !readonly && !inheritedFrom,
      );
      const shape = ({ name, type }: Fact): Settable => ({ name, words: wordsOf(type) });
      return [tagName, { attributes: attributes.map(shape), properties: settable.map(shape) }];
    }),
  );
