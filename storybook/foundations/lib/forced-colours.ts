// Which system colour stands for which of ours: data of the tokens, which a test holds the elements to.
import { exhibit, facts, html, type Markup } from './page.ts';
import { tokens } from './tokens.ts';

const MEANING: Record<string, string> = {
  Canvas: 'the ground of the page',
  CanvasText: 'words on it',
  LinkText: 'links',
  ButtonFace: 'the ground of a button',
  ButtonText: 'words on a button',
  ButtonBorder: 'the edge of a control',
  Field: 'the ground of a field',
  FieldText: 'words in a field',
  GrayText: 'what cannot be used now',
  Highlight: 'the ground of what is chosen',
  HighlightText: 'words of what is chosen',
  SelectedItem: 'the ground of a chosen item in a list',
  SelectedItemText: 'words of a chosen item in a list',
  Mark: 'the ground of what is marked',
  MarkText: 'words of what is marked',
};

const bySystem = [
  ...Map.groupBy(
    tokens.filter(({ forcedColours: system }) => system),
    ({ forcedColours: system = '' }) => system,
  ),
];

/** Each system colour, and the names that become it. */
export const forcedColours = (): Markup =>
  exhibit(
    facts(
      bySystem.map(([system, list]) => [
        html`${system} <span class="fd-note">${MEANING[system]}</span>`,
        list.map(({ name }) => name).join(', '),
      ]),
    ),
  );
