import type { CaseWords } from '../words.ts';

export default {
  title: 'Je nieuwe adres is doorgegeven',
  lead: (moved) => `Dank je wel. We weten nu dat je verhuist op ${moved}.`,
  reference: 'Je dossiernummer',
  keep: 'Schrijf dit nummer op of druk deze bladzijde af. Met dit nummer vindt elke medewerker je dossier.',
  now: 'Wat nu?',
  nowText:
    'Je hoeft nu niets te doen. Zet je naam op de bel en de brievenbus. En zoek de pincode van je identiteitskaart alvast op.',
  where: 'Waar staat je dossier?',
  summary: (step, steps) => `Stap ${step} van ${steps}. Je hoeft nu niets te doen.`,
  yourTurn: (step, steps) => `Stap ${step} van ${steps}. Nu ben jij aan de beurt: breng je kaart en je pincode mee.`,
  finished: 'Alles is klaar. Welkom op je nieuwe adres.',
  states: {
    done: 'Gedaan',
    'waiting-for-us': 'Wij zijn bezig',
    'waiting-for-other': 'De politie is bezig',
    'waiting-for-you': 'Nu jij',
    'to-come': 'Volgt nog',
  },
  dates: { date: '', expected: 'Verwacht op', promised: 'Uiterlijk' },
  steps: {
    received: { title: 'Aangifte ontvangen', text: 'We hebben je antwoorden goed ontvangen.' },
    checked: { title: 'Gegevens nagekeken', text: 'Een medewerker kijkt of we alles hebben.' },
    visit: { title: 'De wijkagent komt langs', text: 'Lukt het niet op tijd? Dan laten wij het je weten.' },
    card: {
      title: 'Je adres staat in het register en op je identiteitskaart',
      text: 'We nodigen je uit. Breng dan je kaart en je pincode mee.',
    },
    others: {
      title: 'De anderen weten het vanzelf',
      text: 'Je ziekenfonds, de pensioendienst en de belastingdienst krijgen je nieuwe adres.',
    },
  },
  answers: 'Wat je hebt doorgegeven',
  none: {
    title: 'Je hebt hier nog geen zaak',
    lead: 'Zodra je iets doorgeeft, zie je hier hoe ver het staat.',
    start: 'Ik ga verhuizen',
  },
} satisfies CaseWords;
