import type { CaseWords } from '../words.ts';

export default {
  title: 'We have your new address',
  lead: (moved) => `Thank you. We now know that you are moving on ${moved}.`,
  reference: 'Your case number',
  keep: 'Write this number down or print this page. With this number every member of staff can find your case.',
  now: 'What happens now?',
  nowText:
    'You do not need to do anything now. Put your name on the doorbell and the letterbox. And look for the PIN code of your identity card.',
  where: 'Where is your case?',
  summary: (step, steps) => `Step ${step} of ${steps}. You do not need to do anything now.`,
  yourTurn: (step, steps) => `Step ${step} of ${steps}. It is your turn: bring your card and your PIN code.`,
  finished: 'Everything is ready. Welcome to your new address.',
  states: {
    done: 'Done',
    'waiting-for-us': 'We are working on it',
    'waiting-for-other': 'The police are working on it',
    'waiting-for-you': 'Your turn',
    'to-come': 'To come',
  },
  dates: { date: '', expected: 'Expected on', promised: 'At the latest on' },
  steps: {
    received: { title: 'Report received', text: 'Your answers have reached us.' },
    checked: { title: 'Details checked', text: 'A member of staff sees whether we have everything.' },
    visit: { title: 'A local police officer visits', text: 'Does it take longer? Then we let you know.' },
    card: {
      title: 'Your address is in the register and on your identity card',
      text: 'We send you an invitation. Then bring your card and your PIN code.',
    },
    others: {
      title: 'The others learn it by themselves',
      text: 'Your health fund, the pension service and the tax office get your new address.',
    },
  },
  answers: 'What you have told us',
  none: {
    title: 'You have no case here yet',
    lead: 'As soon as you report something, you see here how far it is.',
    start: 'I am moving house',
  },
} satisfies CaseWords;
