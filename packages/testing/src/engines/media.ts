// What a person prefers (colours, contrast, motion) and the medium, changed while the browser runs.

/**
 * @typedef {object} Media A value of null, or none, is what the browser itself says.
 * @property {'screen' | 'print' | null} [media]
 * @property {'light' | 'dark' | null} [colorScheme]
 * @property {'reduce' | 'no-preference' | null} [reducedMotion]
 * @property {'active' | 'none' | null} [forcedColors]
 * @property {'more' | 'less' | 'no-preference' | null} [contrast]
 */

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

const KNOWN = ['media', ...Object.keys(FEATURES)];

function check(media) {
  const unknown = Object.keys(media).filter((name) => !KNOWN.includes(name));
  if (unknown.length) throw new Error(`Cannot emulate ${unknown.join(', ')}. Known: ${KNOWN.join(', ')}.`);
}

/** Chromium: the DevTools protocol takes all of them at once, and forgets those that are left out. */
export function chromiumMedia(page) {
  let state = {};
  let session;
  const apply = async () => {
    session ??= await page.createCDPSession();
    const features = Object.entries(FEATURES).map(([name, feature]) => ({ name: feature, value: state[name] ?? '' }));
    await session.send('Emulation.setEmulatedMedia', { media: state.media ?? '', features });
  };
  return {
    /** @param {Media} media */
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

const OVERRIDES = {
  media: 'mediumOverride',
  colorScheme: 'prefersColorSchemeOverride',
  reducedMotion: 'prefersReducedMotionOverride',
  forcedColors: 'forcedColorsOverride',
};

/**
 * Runs a script in Firefox's own window, where the overrides live that its developer tools use. WebDriver BiDi has no
 * command for them yet; `moz:scope` is Firefox's extension, and Puppeteer gives no public way to send it, hence
 * `connection`.
 */
async function inFirefoxWindow(page, expression) {
  const { connection } = page.browser();
  const send = async (method, params) => (await connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: contexts[0].context };
  const answer = await send('script.evaluate', { expression, target, awaitPromise: false });
  if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
}

/** Firefox: an override for each tab. */
export function firefoxMedia(page) {
  const changed = new Set();
  const apply = (media) => {
    const values = Object.entries(media).map(([name, value]) => [
      OVERRIDES[name],
      value ?? (name === 'media' ? '' : 'none'),
    ]);
    const overrides = JSON.stringify(Object.fromEntries(values));
    return inFirefoxWindow(
      page,
      `for (const tab of gBrowser.tabs) Object.assign(tab.linkedBrowser.browsingContext, ${overrides})`,
    );
  };
  return {
    /** @param {Media} media */
    emulate: async (media) => {
      check(media);
      if (media.contrast) throw new Error('Firefox cannot emulate prefers-contrast: test it in Chromium.');
      const { contrast: _, ...rest } = media;
      for (const name of Object.keys(rest)) changed.add(name);
      await apply(rest);
    },
    reset: async () => {
      if (!changed.size) return;
      await apply(Object.fromEntries([...changed].map((name) => [name, null])));
      changed.clear();
    },
  };
}
