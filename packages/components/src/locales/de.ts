import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'Einen Moment bitte, wir arbeiten daran.',
};
