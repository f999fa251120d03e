// Writes src/primitive/colour.tokens.json. Run by hand when the brand's lightness steps, hues or chroma change:
//   node build/ramps.ts
// A test runs the same functions and fails when the committed file differs.
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Color from 'colorjs.io';

interface Hue {
  /** The chroma of its fullest step. */
  chroma: number;
  hue: number;
  use: string;
}
type Gamut = 'srgb' | 'p3';
type Components = [lightness: number, chroma: number, hue: number];

// The same step has the same lightness in every hue, so contrast follows from the step number.
const LIGHTNESS = [0.985, 0.955, 0.91, 0.85, 0.77, 0.69, 0.61, 0.53, 0.45, 0.37, 0.29, 0.21];
const HUES: Record<string, Hue> = {
  indigo: { chroma: 0.15, hue: 268, use: 'the brand: headings, links, actions, the current choice' },
  apricot: { chroma: 0.13, hue: 62, use: 'help from a person and "here you are now", nothing else' },
  sand: { chroma: 0.012, hue: 80, use: 'paper and warm neutrals' },
  ink: { chroma: 0.03, hue: 265, use: 'text and cool neutrals' },
  leaf: { chroma: 0.12, hue: 152, use: 'the status done' },
  amber: { chroma: 0.14, hue: 85, use: 'the status attention' },
  brick: { chroma: 0.16, hue: 28, use: 'the status error and actions that destroy' },
  lake: { chroma: 0.11, hue: 235, use: 'the status information' },
  plum: { chroma: 0.13, hue: 335, use: 'charts, where the other hues are not enough' },
};
// A hue is at its fullest in the seventh step and loses 9 % of its chroma with every step away from it.
const FULLEST_STEP = 6;
const LOSS_PER_STEP = 0.09;
// Surfaces of any hue are to be equally quiet, so the two lightest steps have a ceiling.
const QUIET_STEPS = 2;
const QUIET_CHROMA = 0.03;

// Largest chroma up to the wanted one that a screen can show at this lightness and hue; rounded down, so it stays inside.
function chromaInGamut(lightness: number, wanted: number, hue: number, gamut: Gamut) {
  const fits = (chroma: number) => new Color('oklch', [lightness, chroma, hue]).inGamut(gamut, { epsilon: 0 });
  let [low, high] = [0, wanted];
  if (fits(wanted)) low = wanted;
  else
    for (let i = 0; i < 30; i += 1) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
  return Math.floor(low * 1e4 + 1e-6) / 1e4;
}

function chromaOf({ chroma, hue }: Hue, lightness: number, step: number, gamut: Gamut = 'srgb') {
  const full = chroma * (1 - LOSS_PER_STEP * Math.abs(step - FULLEST_STEP));
  const wanted = step < QUIET_STEPS ? Math.min(full, QUIET_CHROMA) : full;
  return chromaInGamut(lightness, wanted, hue, gamut);
}

/** What each step would gain on a screen that shows P3: { step, gain }, gain as a difference in OKLab. See docs/decisions/0011. */
export function gainsOfP3() {
  return Object.entries(HUES).flatMap(([name, definition]) =>
    LIGHTNESS.map((lightness, step) => {
      const shown = (gamut: Gamut) =>
        new Color('oklch', [lightness, chromaOf(definition, lightness, step, gamut), definition.hue]);
      return { step: `${name}.${50 + step * 100}`, gain: shown('srgb').deltaE(shown('p3'), 'OK') };
    }),
  );
}

const token = (components: Components, description: string) => ({
  $value: { colorSpace: 'oklch', components },
  $description: description,
});

function ramp(name: string, definition: Hue) {
  const steps = LIGHTNESS.map((lightness, step) => [
    String(50 + step * 100),
    token(
      [lightness, chromaOf(definition, lightness, step), definition.hue],
      `Step ${step + 1} of 12 of ${name}, for ${definition.use}.`,
    ),
  ]);
  return {
    $description: `${name}: ${definition.use}.`,
    $extensions: {
      'eu.naast.offered': 'A ramp is one scale: whoever designs a theme or a picture chooses from all its steps.',
    },
    ...Object.fromEntries(steps),
  };
}

// Fixed colours of the brand that lie outside the ramps: white cards, and the surfaces of the dark theme.
const night = (lightness: number, hue: number, use: string) =>
  token([lightness, 0.05, hue], `Quiet ${use} surface at night.`);
const FIXED = {
  white: token([1, 0, 0], 'White, for cards and for text on brand colours.'),
  night: {
    $description: 'Surfaces and text of the dark theme; never pure black.',
    page: token([0.1881, 0.0329, 274.72], 'The page at night.'),
    card: token([0.2366, 0.0371, 274.16], 'Cards at night, one step above the page.'),
    sunken: token([0.1577, 0.03, 274.5], 'Parts set back into the page at night.'),
    edge: token([0.3286, 0.0524, 272.87], 'Soft edges and quiet fills at night.'),
    text: token([0.9352, 0.0165, 274.81], 'Running text at night.'),
    information: night(0.28, 235, 'information'),
    done: night(0.28, 152, 'done'),
    attention: night(0.28, 85, 'attention'),
    error: night(0.28, 28, 'error'),
    help: night(0.28, 62, 'help'),
  },
};

export function colourFile() {
  const ramps = Object.entries(HUES).map(([name, definition]) => [name, ramp(name, definition)]);
  return {
    colour: {
      $type: 'color',
      $description: 'Primitive colours in OKLCH. Not for use on a page: pages use the semantic tokens.',
      ...Object.fromEntries(ramps),
      ...FIXED,
    },
  };
}

const colourText = () =>
  `${JSON.stringify(colourFile(), null, 2).replace(/\[\s+([\d.]+),\s+([\d.]+),\s+([\d.]+)\s+\]/g, '[$1, $2, $3]')}\n`;

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/primitive/colour.tokens.json', import.meta.url), colourText());
}
