import type { MovingWords } from '../words.ts';

export default {
  title: 'Ich ziehe um',
  lead: 'Einmal Ihre neue Adresse melden genügt für alle Behörden. Hier lesen Sie, was Sie selbst tun und was von selbst geschieht.',
  start: 'Melden Sie Ihre neue Adresse',
  startNote: 'Das dauert etwa 5 Minuten. Eine erwachsene Person macht es für alle, die mit umziehen.',
  steps: 'Was tun Sie, und in welcher Reihenfolge?',
  where: 'Bei:',
  when: 'Wann:',
  list: [
    {
      title: 'Melden Sie Ihre neue Adresse',
      where: 'Stad aan Zee, Bevölkerungsdienst: Ihre neue Gemeinde',
      when: 'Binnen 8 Werktagen, nachdem Sie umgezogen sind. Sie dürfen es auch vorher tun.',
      text: 'Sie können es sofort online machen. Später als 8 Werktage? Tun Sie es trotzdem, es ist nie zu spät.',
    },
    {
      title: 'Lassen Sie Ihre Post nachsenden',
      where: 'bpost',
      when: 'Ein oder zwei Wochen vor Ihrem Umzug',
      text: 'bpost kann Ihre Post eine Zeit lang an Ihre neue Adresse schicken. Das kostet etwas.',
    },
    {
      title: 'Übergeben Sie die Zähler',
      where: 'Ihr Energielieferant und Ihr Wasserversorger',
      when: 'An dem Tag, an dem Sie die Schlüssel geben oder bekommen',
      text: 'Schreiben Sie die Zählerstände auf das Übernahmeformular, gemeinsam mit der Person, die vor oder nach Ihnen dort wohnt. Sie unterschreiben beide.',
    },
    {
      title: 'Der Bezirkspolizist kommt vorbei',
      where: 'Die lokale Polizei',
      when: 'Nach Ihrem Umzug, spätestens binnen 15 Werktagen',
      text: 'Er sieht nach, ob Sie wirklich dort wohnen. Sind Sie nicht zu Hause? Dann hinterlässt er eine Nachricht.',
    },
    {
      title: 'Lassen Sie Ihren Personalausweis anpassen',
      where: 'Stad aan Zee, Bevölkerungsdienst',
      when: 'Wenn Sie unsere Einladung bekommen, nach dem Besuch des Bezirkspolizisten',
      text: 'Wir setzen Ihre neue Adresse auf den Chip. Bringen Sie Ihren Ausweis und Ihre PIN mit. PIN verloren? Wir beantragen eine neue.',
    },
  ],
  itself: 'Das geschieht von selbst',
  itselfText: 'Sobald Ihre Adresse im Bevölkerungsregister steht, erfahren es von uns:',
  itselfList: ['Ihre Krankenkasse', 'der Pensionsdienst', 'das Steueramt', 'das Amt für die Zulassung von Fahrzeugen'],
  tell: 'Sagen Sie es selbst',
  tellList: [
    'Ihrem Arbeitgeber',
    'Ihrer Bank und Ihren Versicherungen',
    'Ihrem Anbieter von Internet und Telefon',
    'Ihrem Hausarzt',
  ],
  have: 'Das brauchen Sie',
  haveList: ['Ihre neue Adresse', 'den Tag, an dem Sie umziehen', 'die Namen aller, die mit umziehen'],
} satisfies MovingWords;
