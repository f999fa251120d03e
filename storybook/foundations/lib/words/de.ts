// German.
import type { Writing } from './writing.ts';

export const de: Writing = {
  lang: 'de',
  name: 'German',
  address: ['Sie', 'As everyone who does not know you well. With a capital, also “Ihr” and “Ihnen”.'],
  errors: [
    ['Geben Sie das Datum ein, an dem Sie umziehen', 'Ungültige Eingabe'],
    [
      'Schreiben Sie Ihre Postleitzahl mit vier Ziffern, zum Beispiel 4700',
      'Das Feld „Postleitzahl“ entspricht nicht dem geforderten Format',
    ],
    ['Wir konnten Ihr Foto nicht lesen. Machen Sie eines mit mehr Licht', 'Fehler 415: Upload fehlgeschlagen'],
  ],
  words: [
    ['zwecks', 'für, um zu'],
    ['mittels', 'mit'],
    ['sofern', 'wenn'],
    ['bereits erfolgt', 'schon geschehen'],
    ['in Abzug bringen', 'abziehen'],
    ['einen Antrag stellen', 'beantragen'],
    ['bezüglich', 'zu, über'],
    ['gegebenenfalls', 'wenn nötig'],
    ['Wohnsitz', 'die Adresse, wo Sie wohnen'],
    ['unverzüglich', 'sofort'],
  ],
  buttons: [
    ['Adresse mitteilen', 'Absenden'],
    ['Termin machen', 'OK'],
    ['Speichern und später weitermachen', 'Unterbrechen'],
    ['Antrag beenden', 'Abbrechen'],
  ],
  letter: {
    before:
      'Bezugnehmend auf Ihr Schreiben vom 3. November 2026 teilen wir Ihnen mit, dass Ihr Vorgang in Bearbeitung genommen wurde. Zwecks Abschluss des Verfahrens ist Ihre persönliche Vorsprache unter Vorlage eines Ausweisdokuments erforderlich.',
    after: [
      'Guten Tag, Amina Yilmaz',
      'Wir haben Ihre neue Adresse am 3. November 2026 bekommen.',
      'Was müssen Sie tun? Kommen Sie mit Ihrem Personalausweis und Ihrer PIN vorbei, vor dem 19. November. Wir schreiben Ihre neue Adresse auf den Ausweis. Das dauert fünf Minuten.',
      'Fragen? Rufen Sie 02 000 00 00 an, an jedem Werktag von 9 bis 17 Uhr. Sie sprechen mit einem Menschen.',
    ],
  },
};
