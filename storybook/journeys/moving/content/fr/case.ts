import type { CaseWords } from '../words.ts';

export default {
  title: 'Votre nouvelle adresse est transmise',
  lead: (moved) => `Merci. Nous savons maintenant que vous déménagez le ${moved}.`,
  reference: 'Votre numéro de dossier',
  keep: 'Notez ce numéro ou imprimez cette page. Avec ce numéro, chaque collaborateur retrouve votre dossier.',
  now: 'Et maintenant ?',
  nowText:
    'Vous ne devez rien faire pour le moment. Mettez votre nom sur la sonnette et la boîte aux lettres. Et cherchez déjà le code PIN de votre carte d’identité.',
  where: 'Où en est votre dossier ?',
  summary: (step, steps) => `Étape ${step} sur ${steps}. Vous ne devez rien faire pour le moment.`,
  yourTurn: (step, steps) => `Étape ${step} sur ${steps}. C’est à vous : apportez votre carte et votre code PIN.`,
  finished: 'Tout est prêt. Bienvenue à votre nouvelle adresse.',
  states: {
    done: 'Fait',
    'waiting-for-us': 'Nous y travaillons',
    'waiting-for-other': 'La police y travaille',
    'waiting-for-you': 'À vous',
    'to-come': 'À venir',
  },
  dates: { date: '', expected: 'Prévu le', promised: 'Au plus tard le' },
  steps: {
    received: { title: 'Déclaration reçue', text: 'Nous avons bien reçu vos réponses.' },
    checked: { title: 'Données vérifiées', text: 'Un collaborateur regarde si nous avons tout.' },
    visit: {
      title: 'L’agent de quartier passe chez vous',
      text: 'Ce n’est pas possible à temps ? Alors nous vous prévenons.',
    },
    card: {
      title: 'Votre adresse est au registre et sur votre carte d’identité',
      text: 'Nous vous invitons. Apportez alors votre carte et votre code PIN.',
    },
    others: {
      title: 'Les autres sont prévenus automatiquement',
      text: 'Votre mutualité, le service des pensions et les impôts reçoivent votre nouvelle adresse.',
    },
  },
  answers: 'Ce que vous avez transmis',
  none: {
    title: 'Vous n’avez pas encore de dossier ici',
    lead: 'Dès que vous transmettez quelque chose, vous voyez ici où cela en est.',
    start: 'Je déménage',
  },
} satisfies CaseWords;
