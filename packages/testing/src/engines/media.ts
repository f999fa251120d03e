// What a person prefers (colours, contrast, motion) and the medium, changed while the browser runs.

import type { CDPSession, Page } from 'puppeteer-core';

/** A value of null, or none, is what the browser itself says. */
export interface Media {
  media?: 'screen' | 'print' | null;
  colorScheme?: 'light' | 'dark' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  forcedColors?: 'active' | 'none' | null;
  contrast?: 'more' | 'less' | 'no-preference' | null;
}

/** What changes the preferences of a page, and gives back those that the browser itself has. */
export interface Preferences {
  emulate: (media: Media) => Promise<void>;
  reset: () => Promise<void>;
}

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

const FEATURE_NAMES = ['colorScheme', 'reducedMotion', 'forcedColors', 'contrast'] as const;
const KNOWN = ['media', ...FEATURE_NAMES] as const;

function check(media: Media): void {
  const known: readonly string[] = KNOWN;
  const unknown = Object.keys(media).filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`Cannot emulate ${unknown.join(', ')}. Known: ${KNOWN.join(', ')}.`);
}

/** Chromium: the DevTools protocol takes all of them at once, and forgets those that are left out. */
export function chromiumMedia(page: Page): Preferences {
  let state: Media = {};
  let session: CDPSession | undefined;
  const apply = async () => {
    session ??= await page.createCDPSession();
    const features = FEATURE_NAMES.map((name) => ({ name: FEATURES[name], value: state[name] ?? '' }));
    await session.send('Emulation.setEmulatedMedia', { media: state.media ?? '', features });
  };
  return {
    emulate: (media) => {
      check(media);
      state = { ...state, ...media };
      return apply();
    },
    reset: async () => {
      if (!Object.keys(state).length) return;
      state = {};
      await apply();
    },
  };
}

type Overridden = Exclude<keyof Media, 'contrast'>;

const OVERRIDES: Record<Overridden, string> = {
  media: 'mediumOverride',
  colorScheme: 'prefersColorSchemeOverride',
  reducedMotion: 'prefersReducedMotionOverride',
  forcedColors: 'forcedColorsOverride',
};

const overridden = (media: Omit<Media, 'contrast'>) => Object.keys(media) as Overridden[];

/** As much of WebDriver BiDi as is used here. */
interface Connection {
  send: (
    method: string,
    params: object,
  ) => Promise<{
    result: { contexts?: { context: string }[]; type?: string; exceptionDetails?: { text: string } };
  }>;
}

/**
 * Runs a script in Firefox's own window, where the overrides live that its developer tools use. WebDriver BiDi has no
 * command for them yet; `moz:scope` is Firefox's extension, and Puppeteer gives no public way to send it, hence
 * `connection`.
 */
async function inFirefoxWindow(page: Page, expression: string): Promise<void> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: tree.result.contexts?.[0]?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: false });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails?.text}`);
}

/** Firefox: an override for each tab. */
export function firefoxMedia(page: Page): Preferences {
  const changed = new Set<Overridden>();
  const apply = (media: Omit<Media, 'contrast'>) => {
    const values = overridden(media).map((name) => [OVERRIDES[name], media[name] ?? (name === 'media' ? '' : 'none')]);
    const overrides = JSON.stringify(Object.fromEntries(values));
    return inFirefoxWindow(
      page,
      `for (const tab of gBrowser.tabs) Object.assign(tab.linkedBrowser.browsingContext, ${overrides})`,
    );
  };
  return {
    emulate: async (media) => {
      check(media);
      if (media.contrast) throw new Error('Firefox cannot emulate prefers-contrast: test it in Chromium.');
      const { contrast: _, ...rest } = media;
      for (const name of overridden(rest)) changed.add(name);
      await apply(rest);
    },
    reset: async () => {
      if (!changed.size) return;
      await apply(Object.fromEntries([...changed].map((name) => [name, null])));
      changed.clear();
    },
  };
}
