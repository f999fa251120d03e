import type { FormWords } from '../words.ts';

const fullDate = 'Geben Sie das vollständige Datum Ihres Umzugs ein: Tag, Monat und Jahr';

export default {
  title: 'Melden Sie Ihre neue Adresse',
  lead: 'Geben Sie ein, wo Sie wohnen werden und ab wann. Danach sehen Sie alles noch einmal. Erst dann senden wir es ab.',
  errors: 'Bitte sehen Sie das noch einmal an',
  titleWithErrors: (title) => `Noch nicht fertig: ${title}`,
  parts: { address: 'Ihre neue Adresse', move: 'Ihr Umzug', question: 'Wenn wir eine Frage haben' },
  next: 'Weiter',
  back: 'Zurück zur Erklärung',
  fields: {
    street: {
      label: 'Straße und Hausnummer',
      hint: 'Wie in Ihrem Mietvertrag oder Ihrer Urkunde, mit Briefkastennummer',
      errors: {
        'value-missing': 'Geben Sie Straße und Hausnummer Ihrer neuen Adresse ein',
        'too-long': 'Schreiben Sie Straße und Hausnummer kürzer, in höchstens 120 Zeichen',
      },
    },
    postcode: {
      label: 'Postleitzahl',
      hint: 'Vier Ziffern',
      errors: {
        'value-missing': 'Geben Sie die Postleitzahl Ihrer neuen Adresse ein',
        'pattern-mismatch': 'Geben Sie die Postleitzahl mit vier Ziffern ein, zum Beispiel 1000',
      },
    },
    municipality: {
      label: 'Gemeinde',
      errors: {
        'value-missing': 'Geben Sie die Gemeinde ein, in der Sie wohnen werden',
        'too-long': 'Schreiben Sie den Namen der Gemeinde kürzer, in höchstens 60 Zeichen',
      },
    },
    date: {
      label: 'Datum des Umzugs',
      hint: (example) => `Der erste Tag, an dem Sie dort wohnen, zum Beispiel ${example}`,
      errors: {
        'value-missing': fullDate,
        'bad-input': fullDate,
        'range-underflow': (first) =>
          `Wählen Sie ein Datum ab ${first}. Sind Sie früher umgezogen? Rufen Sie uns an, wir regeln es gemeinsam.`,
        'range-overflow': (last) =>
          `Wählen Sie ein Datum bis ${last}. Ziehen Sie später um? Kommen Sie näher an diesem Tag wieder.`,
      },
    },
    who: {
      label: 'Wer zieht um?',
      choose: 'Bitte wählen',
      options: { me: 'Nur ich', family: 'Ich und meine Familie', other: 'Jemand anders, ich helfe dieser Person' },
      errors: { 'value-missing': 'Wählen Sie, wer umzieht' },
    },
    names: {
      label: 'Namen aller, die mit umziehen',
      hint: 'Vorname und Name, eine Person pro Zeile',
      errors: {
        'too-long': 'Schreiben Sie die Namen kürzer, in höchstens 300 Zeichen. Reicht das nicht? Rufen Sie uns an.',
      },
    },
    contact: {
      label: 'E-Mail-Adresse oder Telefonnummer',
      hint: 'Nur für Fragen zu diesem Umzug',
      errors: {
        'pattern-mismatch':
          'Geben Sie eine E-Mail-Adresse ein wie name@beispiel.be, oder eine Telefonnummer wie 0470 00 00 00',
        'too-long': 'Schreiben Sie die E-Mail-Adresse oder Telefonnummer kürzer, in höchstens 120 Zeichen',
      },
    },
  },
  check: {
    title: 'Stimmt alles?',
    lead: 'Sehen Sie Ihre Antworten durch. Sie können noch alles ändern.',
    change: 'Ändern',
    empty: 'Nicht ausgefüllt',
    promise:
      'Mit dem Absenden erklären Sie, dass alles stimmt. Sie senden es an den Bevölkerungsdienst von Stad aan Zee.',
    send: 'Absenden',
  },
} satisfies FormWords;
