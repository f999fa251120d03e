// French.
import type { Writing } from './writing.ts';

export const fr: Writing = {
  lang: 'fr',
  name: 'French',
  address: ['vous', 'The polite form is the plain one in French. Short sentences make it warm.'],
  errors: [
    ['Indiquez la date à laquelle vous déménagez', 'Saisie invalide'],
    [
      'Écrivez votre code postal en quatre chiffres, comme 5000',
      'Le champ « code postal » ne respecte pas le format requis',
    ],
    ['Nous n’avons pas pu lire votre photo. Prenez-en une avec plus de lumière', 'Erreur 415 : échec du téléversement'],
  ],
  words: [
    ['afin de', 'pour'],
    ['au moyen de', 'avec'],
    ['dans l’hypothèse où', 'si'],
    ['veuillez procéder à', 'faites'],
    ['préalablement à', 'avant'],
    ['introduire une demande', 'demander'],
    ['relatif à', 'sur'],
    ['le cas échéant', 'si c’est le cas'],
    ['domicile légal', 'l’adresse où vous habitez'],
    ['susmentionné', 'ce, cette (ou répétez le mot)'],
  ],
  buttons: [
    ['Communiquer votre adresse', 'Soumettre'],
    ['Prendre rendez-vous', 'OK'],
    ['Enregistrer et continuer plus tard', 'Interrompre'],
    ['Arrêter cette demande', 'Annuler'],
  ],
  letter: {
    before:
      'Suite à votre courrier du 3 novembre 2026, nous avons l’honneur de vous informer que votre dossier est en cours de traitement. Afin de pouvoir clôturer la procédure, il vous appartient de vous présenter muni de votre titre d’identité.',
    after: [
      'Bonjour Amina',
      'Nous avons reçu votre nouvelle adresse le 3 novembre 2026.',
      'Que devez-vous faire ? Venez avec votre carte d’identité et votre code PIN, avant le 19 novembre. Nous mettons votre nouvelle adresse sur votre carte. Cela prend cinq minutes.',
      'Des questions ? Appelez le 02 000 00 00, chaque jour ouvrable de 9 à 17 heures. Une personne vous répond.',
    ],
  },
};
