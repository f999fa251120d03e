import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'Even geduld, we zijn bezig.',
};
