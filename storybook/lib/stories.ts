// What every component's stories file uses: its docs page from <name>.md, its controls from custom-elements.json.
import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import manifest from '@naast/components/custom-elements.json' with { type: 'json' };
import { fragment } from './fragment.ts';

interface Member {
  name: string;
  attribute?: string;
  description?: string;
  type?: { text: string };
}

interface Declaration {
  tagName?: string;
  members?: Member[];
}

const declarations = (manifest.modules as { declarations?: Declaration[] }[]).flatMap(
  (module) => module.declarations ?? [],
);

/** The attributes of an element, as its class documents them. */
function attributesOf(tag: string): Member[] {
  const members = declarations.find((declaration) => declaration.tagName === tag)?.members ?? [];
  return members.filter((member) => member.attribute);
}

/** `'a' | 'b'` → a choice; boolean → a switch; number and string → a box. */
function control({ type, description }: Member): ArgTypes[string] {
  const text = type?.text ?? 'string';
  const words = Array.from(text.matchAll(/'([^']+)'/g), ([, word = '']) => word);
  const said = { ...(description && { description }), table: { category: 'attributes', type: { summary: text } } };
  if (words.length) return { ...said, control: 'select', options: words };
  if (/boolean/.test(text)) return { ...said, control: 'boolean' };
  return { ...said, control: /number/.test(text) ? 'number' : 'text' };
}

/**
 * What stands in the default export beside its title; Storybook reads the title from the source, so that is written out.
 *
 * @param tag The element, such as `naast-button`.
 * @param docs The text of its docs page (`<name>.md?raw`).
 */
export function componentMeta(tag: string, docs: string): Meta {
  return {
    component: tag,
    argTypes: Object.fromEntries(attributesOf(tag).map((member) => [member.attribute as string, control(member)])),
    parameters: {
      controls: { include: attributesOf(tag).map((member) => member.attribute) },
      docs: { description: { component: docs.replace(/^# .*\n/, '') } },
    },
  };
}

/**
 * A story in which every attribute can be tried on an example.
 *
 * @param tag The element whose attributes are tried.
 * @param html The example (`./examples/<state>.html?raw`); its first element of that name is changed.
 */
export function playground(tag: string, html: string): StoryObj {
  return {
    name: 'Playground',
    render: (args) => {
      const root = fragment(html);
      const element = root.querySelector(tag);
      for (const [name, value] of Object.entries(args)) {
        if (value === false || value === '' || value === undefined) element?.removeAttribute(name);
        else element?.setAttribute(name, value === true ? '' : String(value));
      }
      return root;
    },
  };
}
