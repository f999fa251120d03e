import type { SiteWords } from '../words.ts';

export default {
  name: 'Deutsch',
  department: 'Bevölkerungs\u00ADdienst', // Where the word is too long for a small screen, it breaks here.
  skip: 'Zum Inhalt',
  skipToHelp: 'Zur Hilfe durch eine Person',
  menu: 'Menü',
  mainNav: 'Hauptmenü',
  events: 'Lebensereignisse',
  cases: 'Meine Akten',
  languages: 'Sprache',
  path: 'Sie sind hier',
  required: 'Alles ist nötig, außer wenn „freiwillig“ dabei steht.',
  optional: 'freiwillig',
  banner: {
    statement: 'Offizielle Website der Behörden',
    how: 'Woran erkenne ich das?',
    points: [
      [
        'Sehen Sie sich die Adresse an',
        'Diese Website steht auf stadaanzee.example. Der Teil direkt vor dem ersten Schrägstrich zählt: stadaanzee.example.hulp.com gehört nicht uns.',
      ],
      [
        'Wem gehört die Adresse?',
        'Eine Adresse, die auf .belgium.be endet, bekommen nur Behörden. Eine andere Adresse auf .be kann jeder kaufen. Sind Sie unsicher? Suchen Sie uns über belgium.be.',
      ],
      [
        'Das verlangen wir nie',
        'Wir verlangen nie, dass Sie uns Ihre PIN, Ihr Passwort oder Ihren itsme-Code geben. Wir verlangen auch nie, dass Sie über einen Link in einer SMS bezahlen.',
      ],
      [
        'Ein Schloss sagt nicht alles',
        'Das Schloss im Browser sagt, dass niemand mitlesen kann. Es sagt nicht, wem die Website gehört: Betrüger haben es auch.',
      ],
    ],
  },
  help: {
    title: 'Brauchen Sie Hilfe?',
    note: 'Ein Mensch hilft Ihnen',
    subject: 'Umzug',
    call: 'Rufen Sie 02 000 00 00 an',
    callPerson: 'Sie sprechen mit einem Menschen',
    callHours: 'An jedem Werktag von 9 bis 17 Uhr',
    mail: 'Schreiben Sie uns eine E-Mail',
    mailText: 'Sie bekommen binnen einem Werktag eine Antwort',
    office: 'Kommen Sie vorbei',
    officeHours: 'An jedem Werktag von 9 bis 12 Uhr, mittwochs auch von 14 bis 19 Uhr',
  },
  address: 'Rathaus, Zeedijk 1, 8400 Stad aan Zee',
  footer: {
    about: 'Über diese Website',
    accessibility: 'Barrierefreiheit',
    privacy: 'Datenschutz',
    example:
      'Stad aan Zee gibt es nicht. Diese Website zeigt, was Naast kann. Was Sie hier eingeben, geht an niemanden und verschwindet, wenn der Server stoppt.',
  },
  contact: {
    title: 'Kontakt',
    lead: 'Sie sprechen immer mit einem Menschen. Wählen Sie selbst, wie.',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    lead: 'Alle müssen diese Website nutzen können.',
    text: [
      'Alles funktioniert mit der Tastatur, mit einem Vorleseprogramm, mit großer Schrift und ohne Skript. Jede Seite ist mit axe-core geprüft, in hellen und dunklen Farben, in hohem Kontrast und in ruhiger Ansicht.',
      'Sehen Sie doch etwas, das nicht geht? Sagen Sie es uns. Dann helfen wir Ihnen sofort weiter und verbessern es.',
    ],
  },
  privacy: {
    title: 'Datenschutz',
    lead: 'Wir bewahren nur, was Sie uns selbst geben.',
    text: [
      'Was Sie eingeben, steht im Speicher des Servers und sonst nirgends. Es verschwindet, wenn der Server stoppt.',
      'Wir verwenden ein einziges Cookie, um Ihre Antworten wiederzufinden. Es enthält nur eine zufällige Nummer und verschwindet, wenn Sie den Browser schließen.',
      'Wir messen nichts und verfolgen niemanden.',
    ],
  },
  problems: {
    404: [
      'Diese Seite gibt es nicht',
      'Vielleicht ist die Adresse nicht vollständig, oder die Seite ist umgezogen. Wählen Sie, was in Ihrem Leben geschieht, oder fragen Sie uns.',
    ],
    405: [
      'Das geht hier nicht',
      'Diese Seite können Sie nur ansehen. Gehen Sie zurück und versuchen Sie es noch einmal.',
    ],
    413: [
      'Das ist zu viel Text',
      'Gehen Sie zurück und schreiben Sie es kürzer. Passt es nicht? Rufen Sie uns an, wir schreiben es auf.',
    ],
    415: ['Dieses Formular kennen wir nicht', 'Gehen Sie zurück und füllen Sie das Formular auf dieser Website aus.'],
    500: [
      'Bei uns ist etwas schiefgegangen',
      'Das liegt nicht an Ihnen. Versuchen Sie es in ein paar Minuten noch einmal, oder rufen Sie uns an.',
    ],
  },
  home: 'Zu allen Lebensereignissen',
} satisfies SiteWords;
