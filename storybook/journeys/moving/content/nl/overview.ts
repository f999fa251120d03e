import type { OverviewWords } from '../words.ts';

export default {
  title: 'Wat maak je mee?',
  lead: 'Kies wat er in je leven gebeurt. Wij zetten klaar wat je moet regelen, bij elke overheid tegelijk.',
  count: (events) => `${events} levensgebeurtenissen`,
  steps: (steps) => `${steps} stappen`,
  automatic: (things) => (things === 1 ? '1 ding gebeurt vanzelf' : `${things} dingen gebeuren vanzelf`),
  events: [
    {
      event: 'moving',
      title: 'Ik ga verhuizen',
      text: 'Je adres doorgeven, je identiteitskaart aanpassen, post, energie en water.',
    },
    {
      event: 'birth',
      title: 'We krijgen een kind',
      text: 'De aangifte, een naam kiezen, kinderbijslag, verlof en opvang.',
      steps: [
        'Vraag de geboortepremie aan, vanaf zes maanden zwangerschap',
        'Geef de geboorte aan binnen 15 dagen, in de gemeente waar je kind geboren is',
        'Neem geboorteverlof op: de tweede ouder heeft recht op 20 dagen',
        'Zoek opvang voor je kind',
      ],
      itself: ['Je kind komt in het bevolkingsregister'],
    },
    {
      event: 'caring',
      title: 'Ik zorg voor iemand',
      text: 'Mantelzorg, verlof van je werk, hulp thuis en regelen voor een ander.',
      steps: [
        'Vraag bij je ziekenfonds de erkenning als mantelzorger aan',
        'Vraag zorgverlof aan bij je werkgever en de uitkering bij de RVA',
        'Vraag hulp thuis aan bij het OCMW of een dienst voor gezinszorg',
      ],
      itself: [],
    },
    {
      event: 'marriage',
      title: 'We gaan trouwen',
      text: 'De aangifte, een datum kiezen en wat je samen wilt vastleggen.',
      steps: [
        'Doe de huwelijksaangifte in de gemeente waar een van jullie woont',
        'Kies een datum, ten vroegste 14 dagen na de aangifte',
        'Vraag de notaris om raad als je een huwelijkscontract wilt',
      ],
      itself: ['Je burgerlijke staat verandert in het Rijksregister', 'De belastingdienst en je ziekenfonds weten het'],
    },
    {
      event: 'job-loss',
      title: 'Ik verlies mijn werk',
      text: 'Een uitkering, je inschrijving als werkzoekende en hulp om werk te vinden.',
      steps: [
        'Vraag je werkgever het formulier C4',
        'Schrijf je in als werkzoekende bij de dienst van je gewest',
        'Vraag een uitkering aan bij je vakbond of bij de Hulpkas',
      ],
      itself: ['Je ziekenfonds hoort dat je een uitkering krijgt'],
    },
    {
      event: 'illness',
      title: 'Ik ben lang ziek',
      text: 'Je werkgever, je ziekenfonds, een uitkering en weer aan het werk gaan.',
      steps: [
        'Verwittig je werkgever meteen',
        'Bezorg het attest van je arts aan je ziekenfonds',
        'Vul het inlichtingenblad in dat je ziekenfonds je geeft',
        'Praat met je arts over terugkeren naar je werk',
      ],
      itself: ['Je werkgever geeft je loongegevens door aan je ziekenfonds'],
    },
    {
      event: 'death',
      title: 'Iemand is gestorven',
      text: 'De aangifte, het afscheid, de erfenis en wie je nog moet verwittigen.',
      steps: [
        'Geef het overlijden aan bij de gemeente, of laat de begrafenisondernemer dat doen',
        'Regel het afscheid',
        'Verwittig de bank, de verzekeraars en de werkgever',
        'Dien de aangifte van nalatenschap in',
      ],
      itself: ['De pensioendienst en het ziekenfonds weten het'],
    },
    {
      event: 'retirement',
      title: 'Ik ga met pensioen',
      text: 'Je datum kiezen, je pensioen berekenen en aanvragen.',
      steps: [
        'Kijk op mypension.be wanneer je kunt stoppen en hoeveel je krijgt',
        'Vraag je pensioen aan als je vroeger wilt stoppen',
        'Zeg het op tijd aan je werkgever',
      ],
      itself: ['Op de wettelijke leeftijd onderzoekt de pensioendienst je pensioen'],
    },
    {
      event: 'driving',
      title: 'Ik leer rijden',
      text: 'Het theorie-examen, oefenen, het praktijkexamen en je rijbewijs.',
      steps: [
        'Slaag voor het theorie-examen in een examencentrum',
        'Vraag je voorlopig rijbewijs aan bij je gemeente',
        'Oefen met een begeleider of in een rijschool',
        'Slaag voor het praktijkexamen en haal je rijbewijs op bij je gemeente',
      ],
      itself: [],
    },
    {
      event: 'newcomer',
      title: 'Ik ben nieuw in België',
      text: 'Je inschrijven, een verblijfskaart, een ziekenfonds en taallessen.',
      steps: [
        'Schrijf je binnen 8 werkdagen in bij je gemeente',
        'Haal je verblijfskaart op als we je uitnodigen',
        'Kies een ziekenfonds',
        'Schrijf je in voor inburgering en taallessen',
      ],
      itself: ['De wijkagent komt kijken of je er woont'],
    },
  ],
  other: {
    need: 'Dit moet je regelen',
    itself: 'Dit gebeurt vanzelf',
    person: 'We regelen het samen',
    personText:
      'Je kunt dit nog niet online doen. Bel ons of kom langs: een medewerker overloopt alles met je en vult het samen met je in.',
    contact: 'Hoe je ons bereikt',
    back: 'Alle levensgebeurtenissen',
  },
} satisfies OverviewWords;
