import type { OverviewWords } from '../words.ts';

export default {
  title: 'Que vivez-vous ?',
  lead: 'Choisissez ce qui se passe dans votre vie. Nous préparons tout ce que vous devez régler, auprès de toutes les administrations à la fois.',
  count: (events) => `${events} événements de vie`,
  steps: (steps) => `${steps} étapes`,
  automatic: (things) => (things === 1 ? '1 chose est automatique' : `${things} choses sont automatiques`),
  events: [
    {
      event: 'moving',
      title: 'Je déménage',
      text: 'Donner votre adresse, adapter votre carte d’identité, le courrier, l’énergie et l’eau.',
    },
    {
      event: 'birth',
      title: 'Nous attendons un enfant',
      text: 'La déclaration, le choix du nom, les allocations, le congé et la garde.',
      steps: [
        'Demandez la prime de naissance, dès le sixième mois de grossesse',
        'Déclarez la naissance dans les 15 jours, à la commune où l’enfant est né',
        'Prenez le congé de naissance : le deuxième parent a droit à 20 jours',
        'Cherchez une place d’accueil pour votre enfant',
      ],
      itself: ['Votre enfant est inscrit au registre de la population'],
    },
    {
      event: 'caring',
      title: 'Je m’occupe d’un proche',
      text: 'Être aidant proche, un congé, de l’aide à domicile et agir pour un autre.',
      steps: [
        'Demandez à votre mutualité la reconnaissance comme aidant proche',
        'Demandez le congé à votre employeur et l’allocation à l’ONEM',
        'Demandez de l’aide à domicile au CPAS ou à un service d’aide aux familles',
      ],
      itself: [],
    },
    {
      event: 'marriage',
      title: 'Nous nous marions',
      text: 'La déclaration, le choix d’une date et ce que vous voulez fixer ensemble.',
      steps: [
        'Faites la déclaration de mariage dans la commune où l’un de vous habite',
        'Choisissez une date, au plus tôt 14 jours après la déclaration',
        'Demandez conseil à un notaire si vous voulez un contrat de mariage',
      ],
      itself: ['Votre état civil change au Registre national', 'Les impôts et votre mutualité sont informés'],
    },
    {
      event: 'job-loss',
      title: 'Je perds mon emploi',
      text: 'Une allocation, votre inscription comme demandeur d’emploi et de l’aide.',
      steps: [
        'Demandez le formulaire C4 à votre employeur',
        'Inscrivez-vous comme demandeur d’emploi auprès du service de votre région',
        'Demandez une allocation à votre syndicat ou à la CAPAC',
      ],
      itself: ['Votre mutualité apprend que vous recevez une allocation'],
    },
    {
      event: 'illness',
      title: 'Je suis malade longtemps',
      text: 'Votre employeur, votre mutualité, une indemnité et le retour au travail.',
      steps: [
        'Prévenez tout de suite votre employeur',
        'Envoyez le certificat de votre médecin à votre mutualité',
        'Remplissez la feuille de renseignements que votre mutualité vous donne',
        'Parlez avec votre médecin du retour au travail',
      ],
      itself: ['Votre employeur transmet vos données de salaire à la mutualité'],
    },
    {
      event: 'death',
      title: 'Quelqu’un est mort',
      text: 'La déclaration, les adieux, la succession et les personnes à prévenir.',
      steps: [
        'Déclarez le décès à la commune, ou laissez faire les pompes funèbres',
        'Organisez les funérailles',
        'Prévenez la banque, les assureurs et l’employeur',
        'Introduisez la déclaration de succession',
      ],
      itself: ['Le service des pensions et la mutualité sont informés'],
    },
    {
      event: 'retirement',
      title: 'Je prends ma pension',
      text: 'Choisir votre date, calculer votre pension et la demander.',
      steps: [
        'Regardez sur mypension.be quand vous pouvez arrêter et ce que vous recevrez',
        'Demandez votre pension si vous voulez arrêter plus tôt',
        'Prévenez votre employeur à temps',
      ],
      itself: ['À l’âge légal, le service des pensions examine votre pension'],
    },
    {
      event: 'driving',
      title: 'J’apprends à conduire',
      text: 'L’examen théorique, l’apprentissage, l’examen pratique et votre permis.',
      steps: [
        'Réussissez l’examen théorique dans un centre d’examen',
        'Demandez votre permis provisoire à votre commune',
        'Apprenez avec un guide ou dans une auto-école',
        'Réussissez l’examen pratique et venez chercher votre permis à votre commune',
      ],
      itself: [],
    },
    {
      event: 'newcomer',
      title: 'Je viens d’arriver en Belgique',
      text: 'Vous inscrire, une carte de séjour, une mutualité et des cours de langue.',
      steps: [
        'Inscrivez-vous à votre commune dans les 8 jours ouvrables',
        'Venez chercher votre carte de séjour quand nous vous invitons',
        'Choisissez une mutualité',
        'Inscrivez-vous au parcours d’intégration et aux cours de langue',
      ],
      itself: ['L’agent de quartier vient voir si vous y habitez'],
    },
  ],
  other: {
    need: 'Ce que vous devez régler',
    itself: 'Ce qui est automatique',
    person: 'Nous le réglons ensemble',
    personText:
      'Vous ne pouvez pas encore faire cela en ligne. Appelez-nous ou venez nous voir : un collaborateur parcourt tout et remplit tout avec vous.',
    contact: 'Comment nous joindre',
    back: 'Tous les événements de vie',
  },
} satisfies OverviewWords;
