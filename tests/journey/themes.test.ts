// Themes and paces in a real browser, with script switched off: nested in every order, under every wish of the system.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { paces, themes, values, type Pace, type Theme } from '../../packages/tokens/dist/tokens.js';
import type { Engine } from '@naast/testing/browsers';
import { engines, open, type Browser } from '@naast/testing/driver';
import type { Media } from '../../packages/testing/src/engines/media.ts';

const TOKENS = readFileSync(new URL('../../packages/tokens/dist/tokens.css', import.meta.url));
const PAGE = `body { margin: 0; color: var(--naast-text-default); background: var(--naast-surface-page); font: var(--naast-type-text); }
.probe { padding: var(--naast-space-4); border: var(--naast-edge-control); box-shadow: var(--naast-shadow-raised);
  background: var(--naast-surface-card); color: var(--naast-text-link); font: var(--naast-type-heading-1);
  min-block-size: var(--naast-size-target); transition: color var(--naast-transition-fast); }`;

/** What an attribute asks for: a theme or a pace. */
interface Setting {
  theme?: Theme;
  pace?: Pace;
}
/** Settings around something, the outermost first. */
type Chain = Setting[];
/** What the system of a person asks for. */
interface Wishes {
  colorScheme: 'light' | 'dark';
  contrast: 'no-preference' | 'more';
  reducedMotion: 'no-preference' | 'reduce';
}

const SETTINGS: Setting[] = [...themes.map((theme) => ({ theme })), ...paces.map((pace) => ({ pace }))];
const attribute = ({ theme, pace }: Setting): string =>
  theme ? `data-naast-theme="${theme}"` : `data-naast-pace="${pace}"`;
const nameOf = ({ theme, pace }: Setting): string | undefined => theme ?? pace;
// Every order of up to two settings; the root of the page has a third.
const CHAINS: Chain[] = [
  [],
  ...SETTINGS.map((one) => [one]),
  ...SETTINGS.flatMap((one) => SETTINGS.map((two) => [one, two])),
];
const ROOTS: (Setting | null)[] = [null, ...SETTINGS];

const inside = (chain: Chain): string =>
  chain.reduceRight(
    (html, setting) => `<div ${attribute(setting)}>${html}</div>`,
    '<p class="plain">Tekst</p><p class="probe">Tekst</p>',
  );
const page = (
  root: Setting | null | undefined,
) => `<!doctype html><html lang="nl" ${root ? attribute(root) : ''}><meta charset="utf-8"><title>Thema’s</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/page.css">
<body>${CHAINS.map((chain) => `<section>${inside(chain)}</section>`).join('\n')}</body></html>`;

const answer: RequestListener = ({ url = '/' }, response) => {
  if (url === '/tokens.css') response.setHeader('content-type', 'text/css').end(TOKENS);
  else if (url === '/page.css') response.setHeader('content-type', 'text/css').end(PAGE);
  else response.setHeader('content-type', 'text/html').end(page(ROOTS[Number(url.slice(1))]));
};

/** What is looked at in a section, as CSS text. */
type Shown = Record<
  'text' | 'textSize' | 'link' | 'card' | 'edge' | 'shadow' | 'heading' | 'space' | 'target' | 'time',
  string
>;

// What each section shows, as the browser computed it. Where the wishes came after the page, colours are on their way.
function computed(): Shown[] {
  for (const animation of document.getAnimations()) animation.finish();
  return [...document.querySelectorAll('section')].map((section) => {
    const styleOf = (name: string): CSSStyleDeclaration => {
      const node = section.querySelector(name);
      if (!node) throw new Error(`A section has no ${name}.`);
      return getComputedStyle(node);
    };
    const plain = styleOf('.plain');
    const probe = styleOf('.probe');
    return {
      text: plain.color,
      textSize: plain.fontSize,
      link: probe.color,
      card: probe.backgroundColor,
      edge: `${probe.borderTopWidth} ${probe.borderTopStyle} ${probe.borderTopColor}`,
      shadow: probe.boxShadow,
      heading: `${probe.fontWeight} ${probe.fontSize}`,
      space: probe.paddingTop,
      target: probe.minBlockSize,
      time: probe.transitionDuration,
    };
  });
}

/** A channel of a colour that is written #rrggbb or #rrggbbaa, from 0 to 255. */
const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
const rgb = (hex: string): string => {
  const long = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  return `rgb(${[1, 3, 5].map((at) => channel(long, at)).join(', ')})`;
};
// CSSOM writes an alpha with as few digits as tell it from its neighbours (two, or else three).
function rgba(hex: string): string {
  const long = hex.length === 5 ? '#00000000' : hex;
  const colour = [1, 3, 5].map((at) => channel(long, at)).join(', ');
  const alpha = channel(long, 7);
  const roundedTo = (digits: number): number => Math.round((alpha / 255) * digits) / digits;
  const two = roundedTo(100);
  return `rgba(${colour}, ${Math.round(two * 255) === alpha ? two : roundedTo(1000)})`;
}
const WIDTH = 1280;
// A length in px on a page of 1280 px, where a fluid size has its largest value.
const px = (css: string): string => `${Number((Number(/([\d.]+)rem\)?$/.exec(css)?.[1]) * 16).toFixed(4))}px`;

// Which set of colours holds, by what stands around: the innermost theme; contrast is light or dark as what is around it.
function modeOf(chain: Chain, { colorScheme, contrast }: Omit<Wishes, 'reducedMotion'>) {
  const named = chain.flatMap(({ theme }) => theme ?? []);
  const scheme = named.findLast((theme) => theme !== 'contrast') ?? colorScheme;
  const more = named.length ? named.at(-1) === 'contrast' : contrast === 'more';
  return more ? (scheme === 'dark' ? 'contrast-dark' : 'contrast') : scheme;
}

function expected(chain: Chain, wishes: Wishes): Shown {
  const mode = modeOf(chain, wishes);
  const colours = values[mode];
  const sizes = values[chain.findLast(({ pace }) => pace)?.pace === 'calm' ? 'calm' : 'light'];
  const still = wishes.reducedMotion === 'reduce';
  return {
    text: rgb(colours['text-default']),
    textSize: px(sizes['text-size-3']),
    link: rgb(colours['text-link']),
    card: rgb(colours['surface-card']),
    edge: `2px solid ${rgb(colours['boundary-control'])}`,
    shadow: rgba(/#\w+/.exec(colours['shadow-raised'])?.[0] ?? assert.fail('A shadow has a colour.')),
    heading: `700 ${px(sizes['text-size-8'])}`,
    space: px(sizes['space-4']),
    target: px(sizes['size-target']),
    time: still ? '0s' : '0.15s',
  };
}
// Of a shadow, its colour: how a browser writes the lengths is its own affair. WebKit counts in single precision.
const shown = (found: Shown): Shown => ({
  ...found,
  shadow: /rgba?\([^)]*\)/.exec(found.shadow)?.[0] ?? found.shadow,
  heading: found.heading.replace(/[\d.]+(?=px)/, (length: string) => String(Number(Number(length).toFixed(4)))),
});

const DARK: Wishes = { colorScheme: 'dark', contrast: 'no-preference', reducedMotion: 'no-preference' };
const WISHES = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['no-preference', 'more'] as const).map((contrast): Wishes => ({
    colorScheme,
    contrast,
    reducedMotion: contrast === 'more' ? 'reduce' : 'no-preference',
  })),
);

/** Which set of colours a page has on paper, by the one that it has on the screen. */
const ON_PAPER = { light: 'light', dark: 'light', contrast: 'contrast', 'contrast-dark': 'contrast' } as const;

/** What each engine can be told of the wishes of the system; WebKit has those of the machine, which are the usual ones. */
const TOLD: Record<Engine, Wishes[]> = {
  chromium: WISHES,
  firefox: WISHES.filter(({ contrast }) => contrast === 'no-preference'),
  webkit: WISHES.slice(0, 1),
};

for (const engine of engines) {
  describe(`themes and paces, script off, ${engine}`, () => {
    const server = createServer(answer);
    let browser: Browser;
    before(async () => {
      await once(server.listen(0, '127.0.0.1'), 'listening');
      browser = await open(engine, { script: false, viewport: { width: WIDTH, height: 900 } });
    });
    after(async () => {
      await browser?.close();
      server.close();
    });
    const show = async (root: Setting | null, wishes: Wishes & Media): Promise<Shown[]> => {
      if (engine === 'chromium') await browser.emulate({ media: null, ...wishes });
      const { port } = server.address() as AddressInfo; // It listens at a port, not at a file.
      await browser.goto(`http://127.0.0.1:${port}/${ROOTS.indexOf(root)}`);
      // Firefox forgets them when another page comes.
      if (engine === 'firefox') await browser.emulate({ ...wishes, contrast: null });
      return (await browser.evaluate(computed)).map(shown);
    };

    for (const wishes of TOLD[engine]) {
      for (const root of ROOTS) {
        const name = root ? `the page says ${nameOf(root)}` : 'the page says nothing';
        test(`${name}, the system wants ${wishes.colorScheme} and ${wishes.contrast === 'more' ? 'more' : 'the usual'} contrast`, async () => {
          const found = await show(root, wishes);
          for (const [index, chain] of CHAINS.entries()) {
            const around = root ? [root, ...chain] : chain;
            assert.deepEqual(found[index], expected(around, wishes), around.map(nameOf).join(' > ') || 'nothing set');
          }
        });
      }
    }

    if (engine !== 'chromium') return;
    test('on paper everything is light, whatever the screen shows, and nothing has a shadow', async () => {
      for (const root of ROOTS.filter((one) => !one || one.theme === 'dark')) {
        const found = await show(root, { ...DARK, media: 'print' });
        for (const [index, chain] of CHAINS.entries()) {
          const around = root ? [root, ...chain] : chain;
          const mode = ON_PAPER[modeOf(around, DARK)];
          assert.equal(found[index]?.text, rgb(values[mode]['text-default']), around.map(nameOf).join(' > '));
          assert.equal(found[index]?.shadow, 'rgba(0, 0, 0, 0)');
        }
      }
    });
  });
}
