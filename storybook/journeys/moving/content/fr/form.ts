import type { FormWords } from '../words.ts';

const fullDate = 'Indiquez la date complète de votre déménagement : jour, mois et année';

export default {
  title: 'Donnez votre nouvelle adresse',
  lead: 'Indiquez où vous allez habiter et quand. Ensuite, vous relisez tout. Nous n’envoyons rien avant.',
  errors: 'Relisez encore ceci',
  titleWithErrors: (title) => `Pas encore fini : ${title}`,
  parts: { address: 'Votre nouvelle adresse', move: 'Votre déménagement', question: 'Si nous avons une question' },
  next: 'Continuer',
  back: 'Retour aux explications',
  fields: {
    street: {
      label: 'Rue et numéro',
      hint: 'Comme sur votre bail ou votre acte, avec le numéro de boîte',
      errors: {
        'value-missing': 'Indiquez la rue et le numéro de votre nouvelle adresse',
        'too-long': 'Écrivez la rue et le numéro en 120 caractères au plus',
      },
    },
    postcode: {
      label: 'Code postal',
      hint: 'Quatre chiffres',
      errors: {
        'value-missing': 'Indiquez le code postal de votre nouvelle adresse',
        'pattern-mismatch': 'Indiquez le code postal en quatre chiffres, comme 1000',
      },
    },
    municipality: {
      label: 'Commune',
      errors: {
        'value-missing': 'Indiquez la commune où vous allez habiter',
        'too-long': 'Écrivez le nom de la commune en 60 caractères au plus',
      },
    },
    date: {
      label: 'Date du déménagement',
      hint: (example) => `Le premier jour où vous y habitez, comme ${example}`,
      errors: {
        'value-missing': fullDate,
        'bad-input': fullDate,
        'range-underflow': (first) =>
          `Choisissez une date à partir du ${first}. Vous avez déménagé plus tôt ? Appelez-nous, nous réglons cela ensemble.`,
        'range-overflow': (last) =>
          `Choisissez une date jusqu’au ${last}. Vous déménagez plus tard ? Revenez plus près de ce jour.`,
      },
    },
    who: {
      label: 'Qui déménage ?',
      choose: 'Choisissez',
      options: { me: 'Seulement moi', family: 'Ma famille et moi', other: 'Une autre personne, je l’aide' },
      errors: { 'value-missing': 'Choisissez qui déménage' },
    },
    names: {
      label: 'Noms des personnes qui déménagent avec vous',
      hint: 'Prénom et nom, une personne par ligne',
      errors: { 'too-long': 'Écrivez les noms en 300 caractères au plus. C’est trop court ? Appelez-nous.' },
    },
    contact: {
      label: 'Adresse e-mail ou numéro de téléphone',
      hint: 'Seulement pour des questions sur ce déménagement',
      errors: {
        'pattern-mismatch':
          'Indiquez une adresse e-mail comme nom@exemple.be, ou un numéro de téléphone comme 0470 00 00 00',
        'too-long': 'Écrivez l’adresse e-mail ou le numéro de téléphone en 120 caractères au plus',
      },
    },
  },
  check: {
    title: 'Tout est correct ?',
    lead: 'Relisez vos réponses. Vous pouvez encore tout changer.',
    change: 'Modifier',
    empty: 'Pas rempli',
    promise:
      'En envoyant, vous déclarez que ces réponses sont correctes. Vous les envoyez au service Population de Stad aan Zee.',
    send: 'Envoyer',
  },
} satisfies FormWords;
