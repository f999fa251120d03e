import type { SiteWords } from '../words.ts';

export default {
  name: 'English',
  department: 'Population office',
  skip: 'Go to the content',
  skipToHelp: 'Go to help from a person',
  menu: 'Menu',
  mainNav: 'Main menu',
  events: 'Life events',
  cases: 'My cases',
  languages: 'Language',
  path: 'You are here',
  required: 'Everything is required, unless it says ‘optional’.',
  optional: 'optional',
  banner: {
    statement: 'Official website of the government',
    how: 'How can I tell?',
    points: [
      [
        'Look at the address',
        'This website is at stadaanzee.example. The part just before the first slash counts: stadaanzee.example.hulp.com is not ours.',
      ],
      [
        'Who owns the address?',
        'Only government gets an address that ends in .belgium.be. Anyone can buy another address in .be. In doubt? Look for us through belgium.be.',
      ],
      [
        'What we never ask',
        'We never ask you to give us your PIN code, password or itsme code. And we never ask you to pay through a link in a text message.',
      ],
      [
        'A padlock does not say everything',
        'The padlock in your browser says that nobody can read along. It does not say who owns the website: swindlers have it too.',
      ],
    ],
  },
  help: {
    title: 'Need help?',
    note: 'A person helps you',
    subject: 'Moving house',
    call: 'Call 02 000 00 00',
    callPerson: 'You talk to a person',
    callHours: 'Every working day from 9 to 17',
    mail: 'Send us an email',
    mailText: 'You get an answer within one working day',
    office: 'Come and see us',
    officeHours: 'Every working day from 9 to 12, on Wednesday also from 14 to 19',
  },
  address: 'Town hall, Zeedijk 1, 8400 Stad aan Zee',
  footer: {
    about: 'About this website',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    example:
      'Stad aan Zee does not exist. This website shows what Naast can do. What you fill in here goes to nobody and disappears when the server stops.',
  },
  contact: {
    title: 'Contact',
    lead: 'You always get to talk to a person. You choose how.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to use this website.',
    text: [
      'Everything works with the keyboard, with a screen reader, with large letters and without script. Every page is checked with axe-core, in light and dark colours, in high contrast and in calm view.',
      'Is there still something that does not work? Tell us. We help you at once and put it right.',
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'We keep only what you give us yourself.',
    text: [
      'What you fill in is kept in the memory of the server and nowhere else. It disappears when the server stops.',
      'We use one cookie, to find your answers again. It holds only a random number and disappears when you close the browser.',
      'We measure nothing and follow nobody.',
    ],
  },
  problems: {
    404: [
      'This page does not exist',
      'Maybe the address is not complete, or the page has moved. Choose what is happening in your life, or ask a member of staff.',
    ],
    405: ['That does not work here', 'You can only look at this page. Go back and try again.'],
    413: ['That is too much text', 'Go back and write it shorter. Does it not fit? Call us, and we write it down.'],
    415: ['We do not know that form', 'Go back and fill in the form on this website.'],
    500: ['Something went wrong on our side', 'It is not your fault. Try again in a few minutes, or call us.'],
  },
  home: 'To all life events',
} satisfies SiteWords;
