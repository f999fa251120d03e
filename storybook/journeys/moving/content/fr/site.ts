import type { SiteWords } from '../words.ts';

export default {
  name: 'Français',
  department: 'Service Population',
  skip: 'Aller au contenu',
  skipToHelp: 'Aller à l’aide d’un collaborateur',
  menu: 'Menu',
  mainNav: 'Menu principal',
  events: 'Événements de vie',
  cases: 'Mes dossiers',
  languages: 'Langue',
  path: 'Vous êtes ici',
  required: 'Tout est obligatoire, sauf si « facultatif » est indiqué.',
  optional: 'facultatif',
  banner: {
    statement: 'Site officiel des pouvoirs publics',
    how: 'Comment le reconnaître ?',
    points: [
      [
        'Regardez l’adresse',
        'Ce site se trouve sur stadaanzee.example. La partie juste avant la première barre oblique compte : stadaanzee.example.hulp.com n’est pas à nous.',
      ],
      [
        'À qui est l’adresse ?',
        'Seuls les pouvoirs publics reçoivent une adresse qui finit par .belgium.be. Tout le monde peut acheter une autre adresse en .be. Vous doutez ? Cherchez-nous sur belgium.be.',
      ],
      [
        'Ce que nous ne demandons jamais',
        'Nous ne vous demandons jamais de nous donner votre code PIN, votre mot de passe ou votre code itsme, ni de payer par un lien reçu par SMS.',
      ],
      [
        'Un cadenas ne prouve pas tout',
        'Le cadenas dit que personne ne peut lire ce que vous envoyez. Il ne dit pas à qui appartient le site : les escrocs en ont un aussi.',
      ],
    ],
  },
  help: {
    title: 'Besoin d’aide ?',
    note: 'Une personne vous aide',
    subject: 'Déménagement',
    call: 'Appelez le 02 000 00 00',
    callPerson: 'Vous parlez à une personne',
    callHours: 'Chaque jour ouvrable de 9 à 17 heures',
    mail: 'Écrivez-nous un e-mail',
    mailText: 'Vous recevez une réponse dans un jour ouvrable',
    office: 'Venez nous voir',
    officeHours: 'Chaque jour ouvrable de 9 à 12 heures, le mercredi aussi de 14 à 19 heures',
  },
  address: 'Hôtel de ville, Zeedijk 1, 8400 Stad aan Zee',
  footer: {
    about: 'À propos de ce site',
    accessibility: 'Accessibilité',
    privacy: 'Vie privée',
    example:
      'Stad aan Zee n’existe pas. Ce site montre ce que Naast sait faire. Ce que vous écrivez ici ne va à personne et disparaît quand le serveur s’arrête.',
  },
  contact: {
    title: 'Contact',
    lead: 'Vous parlez toujours à une personne. Choisissez comment.',
  },
  accessibility: {
    title: 'Accessibilité',
    lead: 'Tout le monde doit pouvoir utiliser ce site.',
    text: [
      'Tout fonctionne au clavier, avec un lecteur d’écran, en grands caractères et sans script. Chaque page est vérifiée avec axe-core, en couleurs claires et sombres, en contraste élevé et en affichage calme.',
      'Quelque chose ne va quand même pas ? Dites-le-nous. Nous vous aidons tout de suite et nous le corrigeons.',
    ],
  },
  privacy: {
    title: 'Vie privée',
    lead: 'Nous gardons seulement ce que vous nous donnez.',
    text: [
      'Ce que vous écrivez est dans la mémoire du serveur et nulle part ailleurs. Cela disparaît quand le serveur s’arrête.',
      'Nous utilisons un seul cookie, pour retrouver vos réponses. Il contient seulement un numéro au hasard et disparaît quand vous fermez le navigateur.',
      'Nous ne mesurons rien et ne suivons personne.',
    ],
  },
  problems: {
    404: [
      'Cette page n’existe pas',
      'L’adresse n’est peut-être pas complète, ou la page a déménagé. Choisissez ce qui se passe dans votre vie, ou demandez-le à un collaborateur.',
    ],
    405: ['Cela ne va pas ici', 'Vous pouvez seulement regarder cette page. Retournez en arrière et réessayez.'],
    413: [
      'C’est trop de texte',
      'Retournez en arrière et écrivez moins. Ce n’est pas possible ? Appelez-nous, nous le notons.',
    ],
    415: ['Nous ne connaissons pas ce formulaire', 'Retournez en arrière et remplissez le formulaire sur ce site.'],
    500: [
      'Quelque chose n’a pas marché chez nous',
      'Ce n’est pas votre faute. Réessayez dans quelques minutes, ou appelez-nous.',
    ],
  },
  home: 'Tous les événements de vie',
} satisfies SiteWords;
