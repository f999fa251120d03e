// What is wrong with words: in the packs of the languages, in script, and in examples.
import type { Component, Fixture } from '../../library/fixtures.ts';
import { fault, type Fault } from '../../run/fault.ts';
import { LANGUAGES, SAME, type Language } from './lists.ts';
import { formsOf, groupOf, placesOf, textsOf, type Group } from './packs.ts';
import { textsIn } from './fragment.ts';
import { LONGEST, officialese, otherLanguage, tooLong } from './plain.ts';
import { wordsInScript, type Written } from './source.ts';

/** What is missing in one message, place by place and form by form. */
function missingIn({ name, where, packs }: Group, lang: Language, key: string): Fault[] {
  const [file, message] = [`${where}/${lang}`, packs[lang]?.[key]];
  const texts = textsOf(message);
  if (!texts.some((text) => text.trim()))
    return [fault(file, `${name}.${key} is missing`, 'Translate it; without it an element says it in Dutch.')];
  const places = [...new Set(textsOf(packs.nl?.[key]).map(placesOf))].join(' or ');
  const others = texts.filter((text) => placesOf(text) !== places);
  const forms = typeof message === 'string' ? [] : formsOf(lang).filter((form) => !message?.[form]?.trim());
  return [
    ...others.map((text) =>
      fault(file, `${name}.${key} has other places than Dutch: “${text}”`, `Write ${places || 'no place'} in it.`),
    ),
    ...forms.map((form) =>
      fault(file, `${name}.${key} has no plural form "${form}"`, 'Write how people say it with such a number.'),
    ),
  ];
}

function incomplete(group: Group, lang: Language): Fault[] {
  const { name, where, keys, packs } = group;
  const extra = Object.keys(packs[lang] ?? {}).filter((key) => !keys.includes(key));
  return [
    ...keys.flatMap((key) => missingIn(group, lang, key)),
    ...extra.map((key) =>
      fault(`${where}/${lang}`, `${name}.${key} is no message of messages.ts`, 'Add it there, or take it out here.'),
    ),
  ];
}

/** Messages that were copied and never translated. */
function untranslated({ name, where, keys, packs }: Group): Fault[] {
  return keys.flatMap((key) => {
    const seen = new Map<string, Language>();
    return LANGUAGES.flatMap((lang) => {
      const text = JSON.stringify(packs[lang]?.[key] ?? lang);
      const first = seen.get(text);
      seen.set(text, first ?? lang);
      if (!first || SAME[`${name}.${key}`]?.languages.join() === [first, lang].join()) return [];
      const todo = 'Translate it, or say in words/lists.ts why it is the same on purpose.';
      return [fault(`${where}/${lang}`, `${name}.${key} is the same as in ${first}`, todo)];
    });
  });
}

const office = (where: string, text: string, lang: string): Fault[] =>
  officialese(text, lang).map((words) =>
    fault(where, `“${words}” is a word of offices`, 'Write what people say.', { criteria: [] }),
  );

function notPlain({ name, where, keys, packs }: Group, lang: Language): Fault[] {
  return keys.flatMap((key) =>
    textsOf(packs[lang]?.[key]).flatMap((text) => [
      ...tooLong(text).map((one) =>
        fault(
          `${where}/${lang}`,
          `${name}.${key} has a sentence of more than ${LONGEST} words: “${one}”`,
          'Make two of it.',
        ),
      ),
      ...office(`${where}/${lang} ${name}.${key}`, text, lang),
    ]),
  );
}

const ofPacks = (group: Group): Fault[] => [
  ...LANGUAGES.flatMap((lang) => [...incomplete(group, lang), ...notPlain(group, lang)]),
  ...untranslated(group),
];

function ofExample({ example, html }: Fixture, inline: string[]): Fault[] {
  return textsIn(html, 'nl', inline).flatMap(({ text, lang }) => {
    const where = `examples/${example}.html “${text.slice(0, 40)}”`;
    const other = otherLanguage(text, lang);
    const unmarked = `Write lang="${other}" on it, so that it is spoken with the right voice.`;
    return [
      ...(other
        ? [fault(where, `it is marked as ${lang} and reads as ${other}`, unmarked, { criteria: ['3.1.2'] })]
        : []),
      ...office(where, text, lang),
    ];
  });
}

const ofScript = ({ file, line, text }: Written): Fault =>
  fault(
    `${file}:${line}`,
    `“${text}” stands in script`,
    'Put it in src/locales and take it with say(), or let the author write it.',
  );

/** All that is wrong with the words of a component. */
export async function wordFaults(component: Component): Promise<Fault[]> {
  const { inline } = component.library;
  const group = await groupOf(component);
  return [
    ...(group ? ofPacks(group) : []),
    ...wordsInScript(component.folder).map(ofScript),
    ...component.examples.flatMap((fixture) => ofExample(fixture, inline)),
  ];
}
