// Dutch.
import type { Writing } from './writing.ts';

export const nl: Writing = {
  lang: 'nl',
  name: 'Dutch',
  address: ['je', 'Warm and plain, as to a neighbour. “U” puts a counter between you. Never both on one page.'],
  errors: [
    ['Vul de datum in waarop je verhuist', 'Ongeldige invoer'],
    ['Schrijf je postcode met vier cijfers, zoals 8400', 'Veld “postcode” voldoet niet aan het vereiste formaat'],
    ['We konden je foto niet lezen. Neem er een met meer licht', 'Fout 415: upload mislukt'],
  ],
  words: [
    ['teneinde', 'om'],
    ['middels', 'met'],
    ['indien', 'als'],
    ['reeds', 'al'],
    ['dient u te', 'je moet'],
    ['de aanvraag indienen', 'aanvragen'],
    ['betreffende', 'over'],
    ['in casu', 'hier'],
    ['domicilie', 'het adres waar je woont'],
    ['rijksregisternummer', 'rijksregisternummer (op de achterkant van je identiteitskaart)'],
  ],
  buttons: [
    ['Geef je adres door', 'Verzenden'],
    ['Maak een afspraak', 'OK'],
    ['Bewaar en ga later verder', 'Onderbreken'],
    ['Stop met deze aanvraag', 'Annuleren'],
  ],
  letter: {
    before:
      'In antwoord op uw schrijven d.d. 3 november 2026 delen wij u mede dat uw dossier in behandeling werd genomen. Teneinde de procedure te kunnen finaliseren dient u zich met uw identiteitsbewijs aan te bieden.',
    after: [
      'Beste Amina',
      'We hebben je nieuwe adres gekregen op 3 november 2026.',
      'Wat moet je doen? Kom langs met je identiteitskaart en je pincode, uiterlijk 19 november. We zetten je nieuwe adres op je kaart. Dat duurt vijf minuten.',
      'Vragen? Bel 02 000 00 00, elke werkdag van 9 tot 17 uur. Je spreekt een mens.',
    ],
  },
};
