import type { CaseWords } from '../words.ts';

export default {
  title: 'Ihre neue Adresse ist gemeldet',
  lead: (moved) => `Danke. Wir wissen jetzt, dass Sie am ${moved} umziehen.`,
  reference: 'Ihre Aktennummer',
  keep: 'Schreiben Sie diese Nummer auf oder drucken Sie diese Seite. Mit dieser Nummer finden alle Mitarbeiter Ihre Akte.',
  now: 'Wie geht es weiter?',
  nowText:
    'Sie müssen jetzt nichts tun. Schreiben Sie Ihren Namen an die Klingel und an den Briefkasten. Und suchen Sie schon die PIN Ihres Personalausweises.',
  where: 'Wo steht Ihre Akte?',
  summary: (step, steps) => `Schritt ${step} von ${steps}. Sie müssen jetzt nichts tun.`,
  yourTurn: (step, steps) =>
    `Schritt ${step} von ${steps}. Jetzt sind Sie an der Reihe: Bringen Sie Ihren Ausweis und Ihre PIN mit.`,
  finished: 'Alles ist fertig. Willkommen an Ihrer neuen Adresse.',
  states: {
    done: 'Erledigt',
    'waiting-for-us': 'Wir arbeiten daran',
    'waiting-for-other': 'Die Polizei arbeitet daran',
    'waiting-for-you': 'Jetzt Sie',
    'to-come': 'Kommt noch',
  },
  dates: { date: '', expected: 'Erwartet am', promised: 'Spätestens am' },
  steps: {
    received: { title: 'Meldung erhalten', text: 'Wir haben Ihre Antworten gut erhalten.' },
    checked: { title: 'Angaben geprüft', text: 'Jemand sieht nach, ob wir alles haben.' },
    visit: {
      title: 'Der Bezirkspolizist kommt vorbei',
      text: 'Klappt es nicht rechtzeitig? Dann sagen wir Ihnen Bescheid.',
    },
    card: {
      title: 'Ihre Adresse steht im Register und auf Ihrem Ausweis',
      text: 'Wir laden Sie ein. Bringen Sie dann Ihren Ausweis und Ihre PIN mit.',
    },
    others: {
      title: 'Die anderen erfahren es von selbst',
      text: 'Ihre Krankenkasse, der Pensionsdienst und das Steueramt bekommen Ihre neue Adresse.',
    },
  },
  answers: 'Was Sie gemeldet haben',
  none: {
    title: 'Sie haben hier noch keine Akte',
    lead: 'Sobald Sie etwas melden, sehen Sie hier, wie weit es ist.',
    start: 'Ich ziehe um',
  },
} satisfies CaseWords;
