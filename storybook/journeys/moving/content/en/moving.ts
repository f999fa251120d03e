import type { MovingWords } from '../words.ts';

export default {
  title: 'I am moving house',
  lead: 'Giving your new address once is enough for all public services. Here you read what you do yourself, and what happens automatically.',
  start: 'Give your new address',
  startNote: 'It takes about 5 minutes. One adult does it for everyone who moves along.',
  steps: 'What do you do, and in which order?',
  where: 'With:',
  when: 'When:',
  list: [
    {
      title: 'Give your new address',
      where: 'Stad aan Zee, Population office: your new municipality',
      when: 'Within 8 working days after you have moved. You can also do it beforehand.',
      text: 'You can do it online right away. Later than 8 working days? Do it all the same, it is never too late.',
    },
    {
      title: 'Have your post forwarded',
      where: 'bpost',
      when: 'A week or two before you move',
      text: 'bpost can send your post to your new address for a while. You pay for this service.',
    },
    {
      title: 'Hand over the meters',
      where: 'Your energy supplier and your water company',
      when: 'On the day you give or get the keys',
      text: 'Write the meter readings on the transfer form, together with the person who lived there before you or will live there next. You both sign.',
    },
    {
      title: 'A local police officer visits',
      where: 'The local police',
      when: 'After you have moved, within 15 working days at the latest',
      text: 'The officer sees whether you really live there. Not at home? Then the officer leaves a message.',
    },
    {
      title: 'Have your identity card updated',
      where: 'Stad aan Zee, Population office',
      when: 'When you get our invitation, after the police officer’s visit',
      text: 'We put your new address on the chip. Bring your card and your PIN code. Lost your PIN code? We ask for a new one.',
    },
  ],
  itself: 'What happens automatically',
  itselfText: 'As soon as your address is in the population register, we let these know:',
  itselfList: ['your health fund', 'the pension service', 'the tax office', 'the vehicle registration service'],
  tell: 'Tell these yourself',
  tellList: ['your employer', 'your bank and your insurers', 'your internet and phone provider', 'your doctor'],
  have: 'What you need',
  haveList: ['your new address', 'the day you move', 'the names of those who move along'],
} satisfies MovingWords;
