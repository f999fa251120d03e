import type { MessageGroup } from '../core/locale.js';
import type { Messages } from './messages.js';
import * as nl from './nl.js';
import * as fr from './fr.js';
import * as de from './de.js';
import * as en from './en.js';

// One line per component, each on its own, so that a page pays only for the sentences of the elements on it.
export const button: MessageGroup<'button'> = { name: 'button', packs: { nl: nl.button, fr: fr.button, de: de.button, en: en.button } };

export type { Messages };
