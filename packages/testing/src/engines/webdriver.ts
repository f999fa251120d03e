// A client for W3C WebDriver (https://www.w3.org/TR/webdriver2/): as much of it as the tests need.
import type { Commands, Driven, InPage, Press, Size } from './commands.ts';

/** Keys by their name in KeyboardEvent.key; WebDriver has code points for them (§ 17.4.2). */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
for (let n = 1; n <= 12; n++) KEYS[`F${n}`] = String.fromCharCode(0xe030 + n);

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** Splits `Shift+Tab` into its keys; `+` alone is the plus key. */
export function splitKeys(combination: string): string[] {
  return combination.length === 1 ? [combination] : combination.split('+');
}

function codePoint(key: string): string {
  if (key.length > 1 && !(key in KEYS)) throw new Error(`Unknown key: ${key}`);
  return KEYS[key] ?? key;
}

const down = (key: string) => ({ type: 'keyDown', value: codePoint(key) });
const up = (key: string) => ({ type: 'keyUp', value: codePoint(key) });

// How long the browser may take, in milliseconds, before it says that it did not manage (§ 8.1, § 8.2).
const TIMEOUTS = { pageLoad: 25_000, script: 25_000 };

/**
 * How long an answer may take. WebKit drops the answer of a command that waits for a page when that page gives way to another
 * (https://bugs.webkit.org/show_bug.cgi?id=323447); without a limit the test would wait for it for five minutes.
 */
const LIMIT = 30_000;

/** What the driver program answers. */
interface Reply {
  value?: unknown;
}

/** What it says when something went wrong. */
interface Refusal {
  error?: string;
  message?: string;
}

/** One session of a browser, spoken to over HTTP. */
export class WebDriver implements Commands, Driven {
  #base: string;
  #session = '';

  /** @param base The address at which the driver program listens. */
  constructor(base: string) {
    this.#base = base;
  }

  /** @template T What this command answers: the standard says it, command by command. */
  async #send<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(LIMIT),
    });
    const { value } = (await response.json()) as Reply;
    if (!response.ok) {
      const refusal = value as Refusal | null | undefined;
      throw new Error(`WebDriver ${path}: ${refusal?.error}. ${refusal?.message}`);
    }
    return value as T;
  }

  #get<T>(path: string): Promise<T> {
    return this.#send<T>('GET', `/session/${this.#session}${path}`);
  }

  #post<T = unknown>(path: string, body: object = {}): Promise<T> {
    return this.#send<T>('POST', `/session/${this.#session}${path}`, body);
  }

  /** Whether the driver program answers. */
  ready(): Promise<boolean> {
    return this.#send('GET', '/status').then(
      () => true,
      () => false,
    );
  }

  /** Starts the browser. @returns its version */
  async begin(capabilities: object): Promise<string> {
    const { sessionId, capabilities: got } = await this.#send<{
      sessionId: string;
      capabilities: { browserVersion: string };
    }>('POST', '/session', {
      capabilities: { alwaysMatch: { timeouts: TIMEOUTS, ...capabilities } },
    });
    this.#session = sessionId;
    return got.browserVersion;
  }

  /** Closes the browser. */
  end(): Promise<unknown> {
    return this.#send('DELETE', `/session/${this.#session}`);
  }

  /** Opens a page and waits for its load event. */
  goto(url: string): Promise<unknown> {
    return this.#post('/url', { url });
  }

  url(): Promise<string> {
    return this.#get<string>('/url');
  }

  title(): Promise<string> {
    return this.#get<string>('/title');
  }

  /** Runs a function in the page, with script switched off too. */
  evaluate<T, A extends unknown[]>(fn: InPage<T, A>, ...args: A): Promise<Awaited<T>> {
    return this.#post('/execute/sync', { script: `return (${fn}).apply(null, arguments)`, args });
  }

  /** A picture of what the window shows; for the whole page the window grows for a moment. @returns PNG */
  async screenshot({ fullPage = false } = {}): Promise<Buffer> {
    // A page that has just changed size or content is painted a frame later; its picture would be white.
    await this.evaluate(
      () => new Promise<null>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    );
    if (!fullPage) return Buffer.from(await this.#get<string>('/screenshot'), 'base64');
    const [width, height, whole] = await this.evaluate((): [number, number, number] => [
      innerWidth,
      innerHeight,
      document.documentElement.scrollHeight,
    ]);
    await this.setViewportSize({ width, height: whole });
    const picture = await this.screenshot();
    await this.setViewportSize({ width, height });
    return picture;
  }

  #keys(actions: object[]): Promise<unknown> {
    return this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(...actions: object[]): Promise<unknown> {
    return this.#post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  keyboard = {
    type: (text: string) => this.#keys([...text].flatMap((key) => [down(key), up(key)])),
    press: (combination: string) => {
      const keys = splitKeys(combination);
      return this.#keys([...keys.map(down), ...keys.reverse().map(up)]);
    },
    down: (key: string) => this.#keys([down(key)]),
    up: (key: string) => this.#keys([up(key)]),
  };

  mouse = {
    move: (x: number, y: number) => this.#pointer({ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' }),
    click: (x: number, y: number, { button = 'left' }: Press = {}) =>
      this.#pointer(
        { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ),
    down: ({ button = 'left' }: Press = {}) => this.#pointer({ type: 'pointerDown', button: BUTTONS[button] }),
    up: ({ button = 'left' }: Press = {}) => this.#pointer({ type: 'pointerUp', button: BUTTONS[button] }),
  };

  /** Makes the inside of the window exactly this large; the window's own bars come on top of it. */
  async setViewportSize({ width, height }: Size): Promise<void> {
    // Resizing is asynchronous in X11: between the answer and the new size, page and window may still have the old one. So the
    // page's next frames are waited for; and a difference that is read too early is read again.
    const inside = () =>
      this.evaluate(
        () => new Promise<[number, number]>((r) => requestAnimationFrame(() => r([innerWidth, innerHeight]))),
      );
    let [w, h] = await inside();
    for (let tries = 0; tries < 20 && (w !== width || h !== height); tries++) {
      const rect = await this.#get<Size>('/window/rect');
      const [barWidth, barHeight] = [Math.max(0, rect.width - w), Math.max(0, rect.height - h)];
      await this.#post('/window/rect', { width: width + barWidth, height: height + barHeight });
      for (let frame = 0; frame < 20 && (w !== width || h !== height); frame++) [w, h] = await inside();
    }
    if (w !== width || h !== height) throw new Error(`The window can be ${w} × ${h}, not ${width} × ${height}.`);
  }

  async emulateMedia(): Promise<void> {
    throw new Error(
      'WebDriver cannot emulate media features: set an attribute for the theme, or test this in another engine.',
    );
  }
}
