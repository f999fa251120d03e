// Typography as one value: what a heading, a label or a button is set in.
import { html, type Markup } from './page.ts';
import { tokenList } from './token-list.ts';
import { tokens, type Token } from './tokens.ts';

const list = tokens.filter(({ type }) => type === 'typography');
const WORDS: Record<string, string> = {
  'type-heading-1': 'Wat maak je mee?',
  'type-heading-2': 'Je adreswijziging',
  'type-heading-3': 'Wat breng je mee?',
  'type-heading-4': 'Een mens helpt je',
  'type-intro': 'Wij zetten alles klaar.',
  'type-text': 'Je krijgt een brief van ons.',
  'type-small': 'Gisteren om 14 uur',
  'type-label': 'Straat en huisnummer',
  'type-button': 'Verder',
  'type-code': 'data-naast-theme',
};

const look = ({ name }: Token): Markup => html`<p class="fd-${name}" lang="nl">${WORDS[name] ?? 'Naast je'}</p>`;

/** Every role, set in itself. */
export const composites = (): Markup => tokenList(list, look);
