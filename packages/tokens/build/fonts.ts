// Writes fonts.css and copies the font files and their licence. The stand-in fonts are bent to the measures of ours,
// so that text keeps its lines when our font arrives and nothing on the page moves.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontMetrics } from './font-tables.ts';

type Subset = 'latin-ext' | 'latin';
type Style = 'normal' | 'italic';
type StandIn = 'regular' | 'bold';
type StandInFamily = 'Arial' | 'Roboto';

// fallback-widths.json: the width of each character of `characters`, in thousandths of an em.
interface Widths extends Record<StandInFamily, Record<StandIn, number[]>> {
  characters: string;
}
// One face of a stand-in, for a range of weights.
interface Instance {
  weight: number;
  range: string;
  standIn: StandIn;
}
// The names of a stand-in on the platforms that have it; `widths` says whose widths it has.
interface StandInFont extends Record<StandIn, string[]> {
  family: string;
  widths: StandInFamily;
}

const FAMILY = 'Naast Atkinson';
const SUBSETS: Subset[] = ['latin-ext', 'latin'];
const STYLES: Style[] = ['normal', 'italic'];
const WEIGHTS = '200 800';
// What a browser fetches each file for. Wider than what is in them: the face that is written last is asked first, and what it
// does not have the other one gets. Every range costs bytes on every page.
const RANGES: Record<Subset, string> = {
  'latin-ext': 'U+100-2FF,U+1D00-1EFF,U+20A0-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin: 'U+0-FF,U+131,U+152-153,U+2BB-2DC,U+300-329,U+2000-206F,U+20AC,U+2122,U+2190-2215,U+FEFF,U+FFFD',
};
const fileName = (subset: Subset, style: Style) => `atkinson-${subset}-${style}.woff2`;

// local() wants a full or PostScript name; platforms differ in which they know.
const STAND_INS: StandInFont[] = [
  {
    family: 'Naast Fallback',
    widths: 'Arial',
    regular: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold', 'Arimo Bold'],
  },
  // Android has none of the above. A family of its own, because its letters have other widths.
  {
    family: 'Naast Fallback Roboto',
    widths: 'Roboto',
    regular: ['Roboto', 'Roboto-Regular'],
    bold: ['Roboto Bold', 'Roboto-Bold'],
  },
];
// Stand-ins are regular or bold, ours has every weight: one face for each weight that the tokens use.
const INSTANCES: Instance[] = [
  { weight: 400, range: '1 500', standIn: 'regular' },
  { weight: 600, range: '501 650', standIn: 'bold' },
  { weight: 700, range: '651 1000', standIn: 'bold' },
];

// Letters count as often as they stand in the kind of text that government writes, in all four languages.
const SAMPLE = `
Je geeft je nieuwe adres door aan je nieuwe gemeente. Dat doe je binnen acht werkdagen nadat je verhuisd bent. Daarna komt de
wijkagent kijken of je er echt woont. Heb je hulp nodig? Een medewerker helpt je graag, ook aan de telefoon.
Vous communiquez votre nouvelle adresse à votre nouvelle commune. Vous le faites dans les huit jours ouvrables après le
déménagement. Ensuite, l'agent de quartier vérifie que vous y habitez. Besoin d'aide ? Un collaborateur vous répond volontiers.
Sie teilen Ihrer neuen Gemeinde Ihre neue Adresse mit. Das tun Sie innerhalb von acht Werktagen nach dem Umzug. Danach prüft
die Polizei, ob Sie wirklich dort wohnen. Brauchen Sie Hilfe? Ein Mitarbeiter hilft Ihnen gern, auch am Telefon.
You report your new address to your new municipality. You do this within eight working days of moving. After that a local
police officer checks that you live there. Do you need help? A member of staff is glad to help you, by telephone as well.`;

const percent = (part: number) => `${+(part * 100).toFixed(2)}%`;

function sampleWidth(widthOf: (character: string) => number) {
  return [...SAMPLE.replace(/\s+/g, ' ')].reduce((sum, character) => sum + widthOf(character), 0);
}

function standInWidths(data: Widths, family: StandInFamily, standIn: StandIn) {
  const widths = new Map([...data.characters].map((character, i) => [character, data[family][standIn][i]]));
  return (character: string) => {
    const width = widths.get(character);
    if (width === undefined) throw new Error(`fallback-widths.json has no width for "${character}"`);
    return width / 1000;
  };
}

// The descriptors that give a stand-in the measures of our font at this weight.
function standInMetrics(fontFile: Buffer, data: Widths, family: StandInFamily, { weight, standIn }: Instance) {
  const { ascent, descent, lineGap, widthOf } = fontMetrics(fontFile, weight);
  const scale = sampleWidth(widthOf) / sampleWidth(standInWidths(data, family, standIn));
  // The overrides are a part of the size after size-adjust, so they are divided by it.
  return {
    'size-adjust': percent(scale),
    'ascent-override': percent(ascent / scale),
    'descent-override': percent(descent / scale),
    'line-gap-override': percent(lineGap / scale),
  };
}

const face = (descriptors: Record<string, string>) =>
  `@font-face{${Object.entries(descriptors)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}\n`;

function ownFaces() {
  return STYLES.flatMap((style) =>
    SUBSETS.map((subset) =>
      face({
        'font-family': `"${FAMILY}"`,
        'font-style': style,
        'font-weight': WEIGHTS,
        'font-display': 'swap',
        src: `url(./fonts/${fileName(subset, style)})`,
        'unicode-range': RANGES[subset],
      }),
    ),
  );
}

function standInFaces(fontFile: Buffer, data: Widths) {
  return STAND_INS.flatMap(({ family, widths, ...names }) =>
    INSTANCES.map((instance) =>
      face({
        'font-family': `"${family}"`,
        'font-weight': instance.range,
        src: names[instance.standIn].map((name) => `local("${name}")`).join(','),
        ...standInMetrics(fontFile, data, widths, instance),
      }),
    ),
  );
}

/** Copies the font files to dist/fonts and returns the text of fonts.css. */
export function buildFonts(dist: string): { css: string; files: string[] } {
  const font = dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json'),
  );
  const target = join(dist, 'fonts');
  mkdirSync(target, { recursive: true });
  const files = STYLES.flatMap((style) =>
    SUBSETS.map((subset) => {
      const file = fileName(subset, style);
      copyFileSync(join(font, `files/atkinson-hyperlegible-next-${subset}-wght-${style}.woff2`), join(target, file));
      return file;
    }),
  );
  copyFileSync(join(font, 'LICENSE'), join(target, 'OFL.txt'));

  const data: Widths = JSON.parse(readFileSync(new URL('fallback-widths.json', import.meta.url), 'utf8'));
  const fontFile = readFileSync(join(target, fileName('latin', 'normal')));
  const head =
    '/* Atkinson Hyperlegible Next, SIL Open Font License 1.1 (fonts/OFL.txt), and stand-ins with its measures. */\n';
  return { css: head + [...ownFaces(), ...standInFaces(fontFile, data)].join(''), files: [...files, 'OFL.txt'] };
}
