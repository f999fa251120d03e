// English.
import type { Writing } from './writing.ts';

export const en: Writing = {
  lang: 'en',
  name: 'English',
  address: ['you', 'Most who read English here do not speak it at home. Use the words that everyone learns first.'],
  errors: [
    ['Enter the date you are moving', 'Invalid input'],
    ['Write your postcode in four digits, such as 1000', 'Field “postcode” does not match the required format'],
    ['We could not read your photo. Take one with more light', 'Error 415: upload failed'],
  ],
  words: [
    ['in order to', 'to'],
    ['by means of', 'with'],
    ['in the event that', 'if'],
    ['prior to', 'before'],
    ['you are required to', 'you must'],
    ['submit an application', 'apply'],
    ['regarding', 'about'],
    ['commence', 'start'],
    ['domicile', 'the address where you live'],
    ['deem', 'think, find'],
  ],
  buttons: [
    ['Tell us your address', 'Submit'],
    ['Make an appointment', 'OK'],
    ['Save and go on later', 'Interrupt'],
    ['Stop this application', 'Cancel'],
  ],
  letter: {
    before:
      'With reference to your correspondence dated 3 November 2026, we hereby inform you that your file is being processed. In order to finalise the procedure, you are required to present yourself with proof of identity.',
    after: [
      'Dear Amina',
      'We got your new address on 3 November 2026.',
      'What do you have to do? Come by with your identity card and your PIN code, before 19 November. We put your new address on your card. It takes five minutes.',
      'Questions? Call 02 000 00 00, every working day from 9 to 17. You speak to a person.',
    ],
  },
};
