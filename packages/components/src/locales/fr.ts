import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'Un instant, nous traitons votre demande.',
};
