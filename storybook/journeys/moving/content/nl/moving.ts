import type { MovingWords } from '../words.ts';

export default {
  title: 'Ik ga verhuizen',
  lead: 'Eén keer je nieuwe adres doorgeven is genoeg voor de hele overheid. Hier lees je wat je zelf doet, en wat vanzelf gebeurt.',
  start: 'Geef je nieuwe adres door',
  startNote: 'Dat duurt ongeveer 5 minuten. Eén volwassene doet het voor iedereen die mee verhuist.',
  steps: 'Wat doe je, in deze volgorde?',
  where: 'Bij:',
  when: 'Wanneer:',
  list: [
    {
      title: 'Geef je nieuwe adres door',
      where: 'Stad aan Zee, dienst Burgerzaken: je nieuwe gemeente',
      when: 'Binnen 8 werkdagen nadat je verhuisd bent. Je mag het ook vooraf doen.',
      text: 'Je kunt het meteen online doen. Later dan 8 werkdagen? Doe het toch, je bent altijd welkom.',
    },
    {
      title: 'Laat je post volgen',
      where: 'bpost',
      when: 'Een week of twee voor je verhuist',
      text: 'bpost kan je post een tijd naar je nieuwe adres sturen. Daar betaal je voor.',
    },
    {
      title: 'Geef de meters over',
      where: 'Je leverancier van energie en je watermaatschappij',
      when: 'Op de dag dat je de sleutels geeft of krijgt',
      text: 'Schrijf samen met de vorige of volgende bewoner de meterstanden op het overnameformulier. Jullie tekenen allebei.',
    },
    {
      title: 'De wijkagent komt langs',
      where: 'De lokale politie',
      when: 'Nadat je verhuisd bent, uiterlijk binnen 15 werkdagen',
      text: 'De agent kijkt of je er echt woont. Ben je niet thuis? Dan laat de agent een bericht achter.',
    },
    {
      title: 'Laat je identiteitskaart aanpassen',
      where: 'Stad aan Zee, dienst Burgerzaken',
      when: 'Als je onze uitnodiging krijgt, na het bezoek van de wijkagent',
      text: 'We zetten je nieuwe adres op de chip. Breng je kaart en je pincode mee. Pincode kwijt? Wij vragen een nieuwe aan.',
    },
  ],
  itself: 'Dit gebeurt vanzelf',
  itselfText: 'Zodra je adres in het bevolkingsregister staat, horen zij het van ons:',
  itselfList: ['je ziekenfonds', 'de pensioendienst', 'de belastingdienst', 'de dienst die nummerplaten inschrijft'],
  tell: 'Zeg het zelf aan',
  tellList: ['je werkgever', 'je bank en je verzekeraars', 'je internet en telefoon', 'je huisarts'],
  have: 'Dit heb je nodig',
  haveList: ['je nieuwe adres', 'de dag waarop je verhuist', 'de namen van wie mee verhuist'],
} satisfies MovingWords;
