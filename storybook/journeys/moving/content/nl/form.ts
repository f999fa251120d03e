import type { FormWords } from '../words.ts';

const fullDate = 'Vul de volledige datum in waarop je verhuist: dag, maand en jaar';

export default {
  title: 'Geef je nieuwe adres door',
  lead: 'Vul in waar je gaat wonen en wanneer. Daarna kijk je alles na. Pas dan versturen we het.',
  errors: 'Kijk dit nog even na',
  titleWithErrors: (title) => `Nog niet klaar: ${title}`,
  parts: { address: 'Je nieuwe adres', move: 'Je verhuizing', question: 'Als we een vraag hebben' },
  next: 'Verder',
  back: 'Terug naar de uitleg',
  fields: {
    street: {
      label: 'Straat en huisnummer',
      hint: 'Zoals op je huurcontract of akte, met je busnummer',
      errors: {
        'value-missing': 'Vul de straat en het huisnummer van je nieuwe adres in',
        'too-long': 'Schrijf de straat en het huisnummer korter, in hoogstens 120 tekens',
      },
    },
    postcode: {
      label: 'Postcode',
      hint: 'Vier cijfers',
      errors: {
        'value-missing': 'Vul de postcode van je nieuwe adres in',
        'pattern-mismatch': 'Vul de postcode in met vier cijfers, zoals 1000',
      },
    },
    municipality: {
      label: 'Gemeente',
      errors: {
        'value-missing': 'Vul de gemeente in waar je gaat wonen',
        'too-long': 'Schrijf de naam van de gemeente korter, in hoogstens 60 tekens',
      },
    },
    date: {
      label: 'Datum van verhuizing',
      hint: (example) => `De eerste dag dat je er woont, zoals ${example}`,
      errors: {
        'value-missing': fullDate,
        'bad-input': fullDate,
        'range-underflow': (first) =>
          `Kies een datum vanaf ${first}. Ben je vroeger verhuisd? Bel ons, dan brengen we het samen in orde.`,
        'range-overflow': (last) =>
          `Kies een datum tot en met ${last}. Verhuis je later? Kom dan dichter bij die dag terug.`,
      },
    },
    who: {
      label: 'Wie verhuist er?',
      choose: 'Kies',
      options: { me: 'Alleen ik', family: 'Ik en mijn gezin', other: 'Iemand anders, ik help die persoon' },
      errors: { 'value-missing': 'Kies wie er verhuist' },
    },
    names: {
      label: 'Namen van wie mee verhuist',
      hint: 'Voornaam en naam, één persoon per regel',
      errors: { 'too-long': 'Schrijf de namen korter, in hoogstens 300 tekens. Past het niet? Bel ons.' },
    },
    contact: {
      label: 'E-mailadres of telefoonnummer',
      hint: 'Alleen voor vragen over deze verhuizing',
      errors: {
        'pattern-mismatch': 'Vul een e-mailadres in zoals naam@voorbeeld.be, of een telefoonnummer zoals 0470 00 00 00',
        'too-long': 'Schrijf het e-mailadres of telefoonnummer korter, in hoogstens 120 tekens',
      },
    },
  },
  check: {
    title: 'Klopt alles?',
    lead: 'Kijk je antwoorden na. Je kunt alles nog veranderen.',
    change: 'Verander',
    empty: 'Niet ingevuld',
    promise:
      'Als je verstuurt, verklaar je dat dit klopt. Je verstuurt het aan de dienst Burgerzaken van Stad aan Zee.',
    send: 'Verstuur',
  },
} satisfies FormWords;
