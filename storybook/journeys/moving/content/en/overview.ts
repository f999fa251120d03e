import type { OverviewWords } from '../words.ts';

export default {
  title: 'What is happening in your life?',
  lead: 'Choose what is happening. We have put together what you need to arrange, with every public service at once.',
  count: (events) => `${events} life events`,
  steps: (steps) => `${steps} steps`,
  automatic: (things) => (things === 1 ? '1 thing happens automatically' : `${things} things happen automatically`),
  events: [
    {
      event: 'moving',
      title: 'I am moving house',
      text: 'Give your new address, update your identity card, post, energy and water.',
    },
    {
      event: 'birth',
      title: 'We are having a child',
      text: 'Registering the birth, choosing a name, child benefit, leave and childcare.',
      steps: [
        'Apply for the birth allowance, from the sixth month of pregnancy',
        'Register the birth within 15 days, in the municipality where your child was born',
        'Take birth leave: the second parent is entitled to 20 days',
        'Look for childcare',
      ],
      itself: ['Your child is entered in the population register'],
    },
    {
      event: 'caring',
      title: 'I care for someone',
      text: 'Being a carer, leave from work, help at home and acting for someone else.',
      steps: [
        'Ask your health fund to recognise you as a carer',
        'Ask your employer for carer’s leave and the RVA/ONEM for the allowance',
        'Ask the OCMW/CPAS or a family care service for help at home',
      ],
      itself: [],
    },
    {
      event: 'marriage',
      title: 'We are getting married',
      text: 'The declaration, choosing a date and what you want to agree together.',
      steps: [
        'Make the marriage declaration in the municipality where one of you lives',
        'Choose a date, at the earliest 14 days after the declaration',
        'Ask a notary for advice if you want a marriage contract',
      ],
      itself: ['Your civil status changes in the National Register', 'The tax office and your health fund know it'],
    },
    {
      event: 'job-loss',
      title: 'I am losing my job',
      text: 'A benefit, registering as a jobseeker and help to find work.',
      steps: [
        'Ask your employer for form C4',
        'Register as a jobseeker with the service of your region',
        'Apply for unemployment benefit through your union or the auxiliary fund',
      ],
      itself: ['Your health fund learns that you receive a benefit'],
    },
    {
      event: 'illness',
      title: 'I am ill for a long time',
      text: 'Your employer, your health fund, sickness benefit and going back to work.',
      steps: [
        'Tell your employer straight away',
        'Send your doctor’s certificate to your health fund',
        'Fill in the information sheet that your health fund gives you',
        'Talk to your doctor about going back to work',
      ],
      itself: ['Your employer passes your wage details on to the health fund'],
    },
    {
      event: 'death',
      title: 'Someone has died',
      text: 'Registering the death, the funeral, the estate and who else to tell.',
      steps: [
        'Report the death to the municipality, or let the undertaker do it',
        'Arrange the funeral',
        'Tell the bank, the insurers and the employer',
        'File the inheritance tax return',
      ],
      itself: ['The pension service and the health fund know it'],
    },
    {
      event: 'retirement',
      title: 'I am retiring',
      text: 'Choosing your date, working out your pension and applying for it.',
      steps: [
        'See on mypension.be when you can stop and what you will get',
        'Apply for your pension if you want to stop earlier',
        'Tell your employer in good time',
      ],
      itself: ['At the legal age the pension service looks at your pension'],
    },
    {
      event: 'driving',
      title: 'I am learning to drive',
      text: 'The theory test, practising, the driving test and your licence.',
      steps: [
        'Pass the theory test in a test centre',
        'Apply for your provisional licence at your municipality',
        'Practise with a guide or in a driving school',
        'Pass the driving test and collect your licence at your municipality',
      ],
      itself: [],
    },
    {
      event: 'newcomer',
      title: 'I am new in Belgium',
      text: 'Registering, a residence card, a health fund and language lessons.',
      steps: [
        'Register with your municipality within 8 working days',
        'Collect your residence card when we invite you',
        'Choose a health fund',
        'Sign up for the integration programme and language lessons',
      ],
      itself: ['The local police officer comes to see that you live there'],
    },
  ],
  other: {
    need: 'What you need to arrange',
    itself: 'What happens automatically',
    person: 'We arrange it together',
    personText:
      'You cannot do this online yet. Call us or come and see us: a member of staff goes through everything and fills it in with you.',
    contact: 'How to reach us',
    back: 'All life events',
  },
} satisfies OverviewWords;
