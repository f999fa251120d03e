import type { OverviewWords } from '../words.ts';

export default {
  title: 'Was erleben Sie gerade?',
  lead: 'Wählen Sie, was in Ihrem Leben geschieht. Wir stellen bereit, was Sie regeln müssen, bei allen Behörden zugleich.',
  count: (events) => `${events} Lebensereignisse`,
  steps: (steps) => `${steps} Schritte`,
  automatic: (things) => (things === 1 ? '1 Sache geschieht von selbst' : `${things} Dinge geschehen von selbst`),
  events: [
    {
      event: 'moving',
      title: 'Ich ziehe um',
      text: 'Ihre Adresse melden, den Personalausweis anpassen, Post, Energie und Wasser.',
    },
    {
      event: 'birth',
      title: 'Wir bekommen ein Kind',
      text: 'Die Anmeldung, der Name, Kindergeld, Urlaub und Betreuung.',
      steps: [
        'Beantragen Sie die Geburtsprämie, ab dem sechsten Monat der Schwangerschaft',
        'Melden Sie die Geburt binnen 15 Tagen, in der Gemeinde, in der Ihr Kind geboren ist',
        'Nehmen Sie Geburtsurlaub: der zweite Elternteil hat Recht auf 20 Tage',
        'Suchen Sie eine Betreuung für Ihr Kind',
      ],
      itself: ['Ihr Kind wird ins Bevölkerungsregister eingetragen'],
    },
    {
      event: 'caring',
      title: 'Ich pflege jemanden',
      text: 'Pflegende Angehörige, Urlaub von der Arbeit, Hilfe zu Hause und für andere regeln.',
      steps: [
        'Beantragen Sie bei Ihrer Krankenkasse die Anerkennung als pflegende Person',
        'Beantragen Sie den Urlaub beim Arbeitgeber und das Geld beim LfA',
        'Beantragen Sie Hilfe zu Hause beim ÖSHZ oder bei einem Dienst für Familienhilfe',
      ],
      itself: [],
    },
    {
      event: 'marriage',
      title: 'Wir heiraten',
      text: 'Die Anmeldung, ein Datum und was Sie gemeinsam festlegen möchten.',
      steps: [
        'Melden Sie die Eheschließung in der Gemeinde an, in der eine Person von Ihnen wohnt',
        'Wählen Sie ein Datum, frühestens 14 Tage nach der Anmeldung',
        'Fragen Sie einen Notar um Rat, wenn Sie einen Ehevertrag möchten',
      ],
      itself: ['Ihr Familienstand ändert sich im Nationalregister', 'Das Steueramt und Ihre Krankenkasse erfahren es'],
    },
    {
      event: 'job-loss',
      title: 'Ich verliere meine Arbeit',
      text: 'Geld, Ihre Anmeldung als arbeitsuchend und Hilfe bei der Suche.',
      steps: [
        'Fragen Sie Ihren Arbeitgeber nach dem Formular C4',
        'Melden Sie sich beim Arbeitsamt Ihrer Region als arbeitsuchend an',
        'Beantragen Sie Arbeitslosengeld bei Ihrer Gewerkschaft oder bei der Hilfskasse',
      ],
      itself: ['Ihre Krankenkasse erfährt, dass Sie Arbeitslosengeld bekommen'],
    },
    {
      event: 'illness',
      title: 'Ich bin lange krank',
      text: 'Ihr Arbeitgeber, Ihre Krankenkasse, Krankengeld und die Rückkehr zur Arbeit.',
      steps: [
        'Sagen Sie es sofort Ihrem Arbeitgeber',
        'Schicken Sie das Attest Ihres Arztes an Ihre Krankenkasse',
        'Füllen Sie das Auskunftsblatt aus, das Ihre Krankenkasse Ihnen gibt',
        'Sprechen Sie mit Ihrem Arzt über die Rückkehr zur Arbeit',
      ],
      itself: ['Ihr Arbeitgeber gibt Ihre Lohndaten an die Krankenkasse weiter'],
    },
    {
      event: 'death',
      title: 'Jemand ist gestorben',
      text: 'Die Meldung, der Abschied, das Erbe und wem Sie es sagen müssen.',
      steps: [
        'Melden Sie den Todesfall der Gemeinde, oder lassen Sie das den Bestatter tun',
        'Regeln Sie den Abschied',
        'Sagen Sie es der Bank, den Versicherungen und dem Arbeitgeber',
        'Reichen Sie die Erbschaftserklärung ein',
      ],
      itself: ['Der Pensionsdienst und die Krankenkasse erfahren es'],
    },
    {
      event: 'retirement',
      title: 'Ich gehe in Rente',
      text: 'Ihr Datum wählen, Ihre Rente berechnen und beantragen.',
      steps: [
        'Sehen Sie auf mypension.be nach, wann Sie aufhören können und was Sie bekommen',
        'Beantragen Sie Ihre Rente, wenn Sie früher aufhören möchten',
        'Sagen Sie es rechtzeitig Ihrem Arbeitgeber',
      ],
      itself: ['Im gesetzlichen Alter prüft der Pensionsdienst Ihre Rente'],
    },
    {
      event: 'driving',
      title: 'Ich lerne Auto fahren',
      text: 'Die theoretische Prüfung, das Üben, die praktische Prüfung und der Führerschein.',
      steps: [
        'Bestehen Sie die theoretische Prüfung in einem Prüfungszentrum',
        'Beantragen Sie Ihren vorläufigen Führerschein bei Ihrer Gemeinde',
        'Üben Sie mit einer Begleitperson oder in einer Fahrschule',
        'Bestehen Sie die praktische Prüfung und holen Sie den Führerschein bei Ihrer Gemeinde ab',
      ],
      itself: [],
    },
    {
      event: 'newcomer',
      title: 'Ich bin neu in Belgien',
      text: 'Ihre Anmeldung, ein Aufenthaltstitel, eine Krankenkasse und Sprachkurse.',
      steps: [
        'Melden Sie sich binnen 8 Werktagen bei Ihrer Gemeinde an',
        'Holen Sie Ihre Aufenthaltskarte ab, wenn wir Sie einladen',
        'Wählen Sie eine Krankenkasse',
        'Melden Sie sich zum Integrationskurs und zu Sprachkursen an',
      ],
      itself: ['Der Bezirkspolizist sieht nach, ob Sie dort wohnen'],
    },
  ],
  other: {
    need: 'Das müssen Sie regeln',
    itself: 'Das geschieht von selbst',
    person: 'Wir regeln es gemeinsam',
    personText:
      'Das können Sie noch nicht online machen. Rufen Sie uns an oder kommen Sie vorbei: Jemand geht alles mit Ihnen durch und füllt es mit Ihnen aus.',
    contact: 'So erreichen Sie uns',
    back: 'Alle Lebensereignisse',
  },
} satisfies OverviewWords;
