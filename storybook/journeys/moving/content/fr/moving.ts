import type { MovingWords } from '../words.ts';

export default {
  title: 'Je déménage',
  lead: 'Donner votre nouvelle adresse une seule fois suffit pour toutes les administrations. Vous lisez ici ce que vous faites vous-même, et ce qui est automatique.',
  start: 'Donnez votre nouvelle adresse',
  startNote: 'Cela prend environ 5 minutes. Un adulte le fait pour toutes les personnes qui déménagent avec lui.',
  steps: 'Que faire, et dans quel ordre ?',
  where: 'Auprès de :',
  when: 'Quand :',
  list: [
    {
      title: 'Donnez votre nouvelle adresse',
      where: 'Stad aan Zee, service Population : votre nouvelle commune',
      when: 'Dans les 8 jours ouvrables après votre déménagement. Vous pouvez aussi le faire à l’avance.',
      text: 'Vous pouvez le faire tout de suite en ligne. Plus tard que 8 jours ouvrables ? Faites-le quand même, il n’est jamais trop tard.',
    },
    {
      title: 'Faites suivre votre courrier',
      where: 'bpost',
      when: 'Une ou deux semaines avant votre déménagement',
      text: 'bpost peut envoyer votre courrier à votre nouvelle adresse pendant un temps. Ce service est payant.',
    },
    {
      title: 'Transmettez les compteurs',
      where: 'Votre fournisseur d’énergie et votre compagnie des eaux',
      when: 'Le jour où vous donnez ou recevez les clés',
      text: 'Notez les index des compteurs sur le formulaire de reprise, avec l’ancien ou le nouvel habitant. Vous signez tous les deux.',
    },
    {
      title: 'L’agent de quartier passe chez vous',
      where: 'La police locale',
      when: 'Après votre déménagement, au plus tard dans les 15 jours ouvrables',
      text: 'L’agent regarde si vous y habitez vraiment. Vous n’êtes pas là ? Alors il laisse un message.',
    },
    {
      title: 'Faites adapter votre carte d’identité',
      where: 'Stad aan Zee, service Population',
      when: 'Quand vous recevez notre invitation, après le passage de l’agent de quartier',
      text: 'Nous mettons votre nouvelle adresse sur la puce. Apportez votre carte et votre code PIN. Code PIN perdu ? Nous en demandons un nouveau.',
    },
  ],
  itself: 'Ce qui est automatique',
  itselfText: 'Dès que votre adresse est au registre de la population, nous prévenons :',
  itselfList: ['votre mutualité', 'le service des pensions', 'les impôts', 'le service qui immatricule les véhicules'],
  tell: 'Prévenez vous-même',
  tellList: [
    'votre employeur',
    'votre banque et vos assureurs',
    'votre fournisseur d’internet et de téléphone',
    'votre médecin',
  ],
  have: 'Ce qu’il vous faut',
  haveList: [
    'votre nouvelle adresse',
    'le jour de votre déménagement',
    'les noms des personnes qui déménagent avec vous',
  ],
} satisfies MovingWords;
