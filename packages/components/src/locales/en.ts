import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'One moment, we are working on it.',
};
