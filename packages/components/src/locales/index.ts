import type { MessageGroup } from '../core/locale.js';
import type { Messages } from './messages.js';
import * as nl from '#locales/nl';
import * as fr from '#locales/fr';
import * as de from '#locales/de';
import * as en from '#locales/en';

// One line per component, each on its own, so that a page pays only for the sentences of the elements on it.
export const button: MessageGroup<'button'> = {
  name: 'button',
  packs: { nl: nl.button, fr: fr.button, de: de.button, en: en.button },
};
export const helpButton: MessageGroup<'helpButton'> = {
  name: 'helpButton',
  packs: { nl: nl.helpButton, fr: fr.helpButton, de: de.helpButton, en: en.helpButton },
};
export const progressTracker: MessageGroup<'progressTracker'> = {
  name: 'progressTracker',
  packs: { nl: nl.progressTracker, fr: fr.progressTracker, de: de.progressTracker, en: en.progressTracker },
};
export const field: MessageGroup<'field'> = {
  name: 'field',
  packs: { nl: nl.field, fr: fr.field, de: de.field, en: en.field },
};
export const readAloud: MessageGroup<'readAloud'> = {
  name: 'readAloud',
  packs: { nl: nl.readAloud, fr: fr.readAloud, de: de.readAloud, en: en.readAloud },
};

export type { Messages };
