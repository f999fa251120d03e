import type { FormWords } from '../words.ts';

const fullDate = 'Enter the full date on which you move: day, month and year';

export default {
  title: 'Give your new address',
  lead: 'Enter where you are going to live and when. Then you check everything. Only after that do we send it.',
  errors: 'Please look at this once more',
  titleWithErrors: (title) => `Not ready yet: ${title}`,
  parts: { address: 'Your new address', move: 'Your move', question: 'If we have a question' },
  next: 'Continue',
  back: 'Back to the explanation',
  fields: {
    street: {
      label: 'Street and house number',
      hint: 'As on your lease or deed, with your box number',
      errors: {
        'value-missing': 'Enter the street and house number of your new address',
        'too-long': 'Write the street and house number shorter, in 120 characters at most',
      },
    },
    postcode: {
      label: 'Postcode',
      hint: 'Four digits',
      errors: {
        'value-missing': 'Enter the postcode of your new address',
        'pattern-mismatch': 'Enter the postcode in four digits, such as 1000',
      },
    },
    municipality: {
      label: 'Municipality',
      errors: {
        'value-missing': 'Enter the municipality where you are going to live',
        'too-long': 'Write the name of the municipality shorter, in 60 characters at most',
      },
    },
    date: {
      label: 'Date of the move',
      hint: (example) => `The first day you live there, such as ${example}`,
      errors: {
        'value-missing': fullDate,
        'bad-input': fullDate,
        'range-underflow': (first) =>
          `Choose a date from ${first}. Did you move earlier? Call us, and we will sort it out together.`,
        'range-overflow': (last) => `Choose a date up to ${last}. Are you moving later? Come back closer to that day.`,
      },
    },
    who: {
      label: 'Who is moving?',
      choose: 'Choose',
      options: { me: 'Only me', family: 'My family and I', other: 'Someone else, I am helping that person' },
      errors: { 'value-missing': 'Choose who is moving' },
    },
    names: {
      label: 'Names of those who move along',
      hint: 'First name and surname, one person per line',
      errors: { 'too-long': 'Write the names shorter, in 300 characters at most. Not enough? Call us.' },
    },
    contact: {
      label: 'Email address or phone number',
      hint: 'Only for questions about this move',
      errors: {
        'pattern-mismatch': 'Enter an email address such as name@example.be, or a phone number such as 0470 00 00 00',
        'too-long': 'Write the email address or phone number shorter, in 120 characters at most',
      },
    },
  },
  check: {
    title: 'Is everything right?',
    lead: 'Look through your answers. You can still change everything.',
    change: 'Change',
    empty: 'Not filled in',
    promise: 'By sending, you declare that this is right. You send it to the Population office of Stad aan Zee.',
    send: 'Send',
  },
} satisfies FormWords;
