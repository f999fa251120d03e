import type { SiteWords } from '../words.ts';

export default {
  name: 'Nederlands',
  department: 'Burgerzaken',
  skip: 'Ga naar de inhoud',
  skipToHelp: 'Ga naar hulp van een medewerker',
  menu: 'Menu',
  mainNav: 'Hoofdmenu',
  events: 'Levensgebeurtenissen',
  cases: 'Mijn zaken',
  languages: 'Taal',
  path: 'Je bent hier',
  required: 'Alles is verplicht, tenzij er ‘niet verplicht’ bij staat.',
  optional: 'niet verplicht',
  banner: {
    statement: 'Officiële website van de overheid',
    how: 'Hoe herken ik dat?',
    points: [
      [
        'Kijk naar het adres',
        'Deze website staat op stadaanzee.example. Het deel vlak voor de eerste schuine streep telt: stadaanzee.example.hulp.com is niet van ons.',
      ],
      [
        'Van wie is het adres?',
        'Een adres dat eindigt op .belgium.be krijgt alleen de overheid. Een ander adres op .be kan iedereen kopen. Twijfel je? Zoek ons op via belgium.be.',
      ],
      [
        'Dit vragen wij nooit',
        'Wij vragen nooit dat je ons je pincode, wachtwoord of itsme-code geeft. Wij vragen ook nooit dat je betaalt via een link in een sms.',
      ],
      [
        'Een slotje zegt niet alles',
        'Het slotje in je browser zegt dat niemand kan meelezen. Het zegt niet van wie de website is: oplichters hebben het ook.',
      ],
    ],
  },
  help: {
    title: 'Hulp nodig?',
    note: 'Een mens helpt je',
    subject: 'Verhuizen',
    call: 'Bel 02 000 00 00',
    callPerson: 'Je spreekt een mens',
    callHours: 'Elke werkdag van 9 tot 17 uur',
    mail: 'Mail ons',
    mailText: 'Je krijgt antwoord binnen één werkdag',
    office: 'Kom langs',
    officeHours: 'Elke werkdag van 9 tot 12 uur, op woensdag ook van 14 tot 19 uur',
  },
  address: 'Stadhuis, Zeedijk 1, 8400 Stad aan Zee',
  footer: {
    about: 'Over deze website',
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    example:
      'Stad aan Zee bestaat niet. Deze website toont wat Naast kan. Wat je hier invult, gaat naar niemand en verdwijnt als de server stopt.',
  },
  contact: {
    title: 'Contact',
    lead: 'Je krijgt altijd een mens te spreken. Kies zelf hoe.',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze website kunnen gebruiken.',
    text: [
      'Alles werkt met het toetsenbord, met een schermlezer, met grote letters en zonder script. Elke bladzijde is nagekeken met axe-core, in lichte en donkere kleuren, in hoog contrast en in rustige weergave.',
      'Zie je toch iets dat niet lukt? Zeg het ons. Dan helpen we je meteen verder en maken we het in orde.',
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'We bewaren alleen wat je ons zelf geeft.',
    text: [
      'Wat je invult, staat in het geheugen van de server en nergens anders. Het verdwijnt als de server stopt.',
      'We gebruiken één cookie, om je antwoorden terug te vinden. Ze bevat alleen een willekeurig nummer en verdwijnt als je de browser sluit.',
      'We meten niets en volgen niemand.',
    ],
  },
  problems: {
    404: [
      'Deze bladzijde is er niet',
      'Misschien is het adres niet volledig, of is de bladzijde verhuisd. Kies wat er in je leven gebeurt, of vraag het aan een medewerker.',
    ],
    405: ['Dat lukt hier niet', 'Deze bladzijde kun je alleen bekijken. Ga terug en probeer het opnieuw.'],
    413: ['Dat is te veel tekst', 'Ga terug en schrijf het korter. Past het niet? Bel ons, dan noteren wij het.'],
    415: ['Dat formulier kennen we niet', 'Ga terug en vul het formulier op deze website in.'],
    500: ['Er liep iets fout bij ons', 'Dat ligt niet aan jou. Probeer het over een paar minuten opnieuw, of bel ons.'],
  },
  home: 'Naar alle levensgebeurtenissen',
} satisfies SiteWords;
