// The search finds an icon by what people say, in four languages.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, folders } from '../build/build.ts';
import type * as search from '../modules/search-icons.ts';
import type * as searchWords from '../modules/search-words.js';

const out = mkdtempSync(join(tmpdir(), 'naast-icons-'));
const load = (file: string): Promise<unknown> => import(pathToFileURL(join(out, file)).href);
let searchIcons: typeof search.searchIcons;
let iconNames: string[];

before(async () => {
  build({ ...folders, out });
  ({ searchIcons } = (await load('search-icons.js')) as typeof search);
  ({ iconNames } = (await load('names.js')) as { iconNames: string[] });
});
after(() => rmSync(out, { recursive: true, force: true }));

/** What people say → the icon that must come first, or among the first three. */
const said = {
  nl: {
    prullenbak: 'trash',
    vuilnisbak: 'trash',
    verhuis: 'event-moving',
    'ik ga verhuizen': 'event-moving',
    'nieuw adres': 'event-moving',
    geboorte: 'event-birth',
    zwanger: 'event-birth',
    trouwen: 'event-marriage',
    scheiden: 'event-separation',
    dood: 'event-death',
    begrafenis: 'event-death',
    mantelzorg: 'event-caring',
    rolstoel: 'event-disability',
    werkloos: 'event-job-loss',
    pensioen: 'event-retirement',
    rijbewijs: 'event-driving',
    deurwaarder: 'event-debt',
    'ik kan niet betalen': 'event-debt',
    diefstal: 'event-victim',
    overstroming: 'event-disaster',
    bellen: 'channel-call',
    loket: 'channel-office',
    beeldbellen: 'channel-video',
    vergrootglas: 'search',
    potlood: 'edit',
    hangslot: 'lock',
    tandwiel: 'settings',
    identiteitskaart: 'id-card',
    zandloper: 'hourglass',
    'jij bent aan zet': 'state-waiting-for-you',
  },
  fr: {
    poubelle: 'trash',
    déménagement: 'event-moving',
    'je vais déménager': 'event-moving',
    grossesse: 'event-birth',
    mariage: 'event-marriage',
    divorce: 'event-separation',
    décès: 'event-death',
    chômage: 'event-job-loss',
    retraite: 'event-retirement',
    permis: 'event-driving',
    huissier: 'event-debt',
    guichet: 'channel-office',
    téléphoner: 'channel-call',
    courrier: 'channel-letter',
    loupe: 'search',
    crayon: 'edit',
    cadenas: 'lock',
    imprimante: 'print',
    'pièce jointe': 'paperclip',
    'à vous': 'state-waiting-for-you',
  },
  de: {
    Papierkorb: 'trash',
    Umzug: 'event-moving',
    Schwangerschaft: 'event-birth',
    Hochzeit: 'event-marriage',
    Scheidung: 'event-separation',
    Tod: 'event-death',
    arbeitslos: 'event-job-loss',
    Rente: 'event-retirement',
    Führerschein: 'event-driving',
    Mahnung: 'event-debt',
    Überschwemmung: 'event-disaster',
    Schalter: 'channel-office',
    Rückruf: 'channel-callback',
    Lupe: 'search',
    Drucker: 'print',
    Schlüssel: 'key',
    Zahnrad: 'settings',
    Büroklammer: 'paperclip',
    'in Bearbeitung': 'state-waiting-for-us',
  },
  en: {
    bin: 'trash',
    rubbish: 'trash',
    'I am moving house': 'event-moving',
    pregnant: 'event-birth',
    wedding: 'event-marriage',
    divorce: 'event-separation',
    funeral: 'event-death',
    unemployed: 'event-job-loss',
    pension: 'event-retirement',
    'driving licence': 'event-driving',
    bailiff: 'event-debt',
    burglary: 'event-victim',
    flood: 'event-disaster',
    'phone call': 'channel-call',
    counter: 'channel-office',
    'magnifying glass': 'search',
    pencil: 'edit',
    padlock: 'lock',
    gear: 'settings',
    'your turn': 'state-waiting-for-you',
  },
};

for (const [lang, words] of Object.entries(said)) {
  for (const [query, name] of Object.entries(words)) {
    test(`finds ${name} for "${query}" (${lang})`, () => {
      assert.ok(searchIcons(query, { lang }).slice(0, 3).includes(name), searchIcons(query, { lang }).join(' '));
      assert.ok(searchIcons(query).slice(0, 5).includes(name), `in all languages: ${searchIcons(query).join(' ')}`);
    });
  }
}

test('every icon is found first, or among its namesakes, by its name and by each of its words', async () => {
  const { words } = (await load('search-words.js')) as typeof searchWords;
  for (const [name, wordsIn] of words) {
    assert.equal(searchIcons(name)[0], name);
    for (const [lang, list] of Object.entries(wordsIn))
      for (const word of list) assert.ok(searchIcons(word, { lang }).includes(name), `${name}: ${word} (${lang})`);
  }
});

test('takes no notice of case and accents, in the words or in the query', () => {
  for (const query of ['déménagement', 'DEMENAGEMENT', 'Demenagement'])
    assert.equal(searchIcons(query, { lang: 'fr' })[0], 'event-moving', query);
  assert.deepEqual(searchIcons('cœur', { lang: 'fr' }), searchIcons('COEUR', { lang: 'fr' }));
  assert.deepEqual(searchIcons('größer', { lang: 'de' }), searchIcons('GROSSER', { lang: 'de' }));
});

test('the start of a word is enough', () => {
  assert.equal(searchIcons('prul', { lang: 'nl' })[0], 'trash');
  assert.equal(searchIcons('demena', { lang: 'fr' })[0], 'event-moving');
});

test('forgives one letter that is wrong, missing, extra or in the wrong place, and not two', () => {
  for (const query of ['prallenbak', 'prulenbak', 'prulllenbak', 'purllenbak'])
    assert.equal(searchIcons(query, { lang: 'nl' })[0], 'trash', query);
  assert.deepEqual(searchIcons('praxlenbak', { lang: 'nl' }), []);
});

test('forgives nothing in a word of three letters', () => {
  assert.ok(!searchIcons('bim', { lang: 'en' }).includes('trash'));
});

test('takes the words of the language that is asked for, of its base language, or of all', () => {
  assert.ok(searchIcons('poubelle', { lang: 'fr-BE' }).includes('trash'));
  assert.ok(!searchIcons('poubelle', { lang: 'nl' }).includes('trash'));
  assert.ok(searchIcons('poubelle').includes('trash'));
  assert.ok(searchIcons('poubelle', { lang: 'ar' }).includes('trash'));
});

test('what is found by its meaning comes before what is found by a synonym', () => {
  assert.equal(searchIcons('bericht', { lang: 'nl' })[0], 'message');
  assert.equal(searchIcons('slot', { lang: 'nl' })[0], 'lock');
});

test('wants all words when an icon has them all', () => {
  assert.deepEqual(searchIcons('document toevoegen', { lang: 'nl' }), ['file-plus']);
});

test('finds nothing for nothing', () => {
  for (const query of ['', '   ', '?!', 'xyzzyx']) assert.deepEqual(searchIcons(query), [], query);
});

test('returns names of icons, each once', () => {
  for (const query of ['a', 'document', 'person']) {
    const found = searchIcons(query);
    assert.ok(found.length > 0, query);
    assert.equal(new Set(found).size, found.length, query);
    for (const name of found) assert.ok(iconNames.includes(name), name);
  }
});
