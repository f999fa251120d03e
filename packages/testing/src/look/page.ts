// One browser page on which fixtures are loaded one after the other.
import type { HTTPRequest } from 'puppeteer-core';
import type { Browser } from '../engines/driver.ts';
import type { Marks } from '../library/library.ts';
import { eyes } from './eyes.ts';
import { crop, picture, shot, shows, type Box, type Picture } from './pixels.ts';
import { nameOf, type Variant } from './variants.ts';

export interface Portrait {
  /** Of what it is. */
  name: string;
  picture: Picture;
}

/** What a proof gets when it has loaded a page. */
export interface LoadedPage {
  name: string;
  /** The browser, for keys, clicks and what only one engine can do (`browser.raw`). */
  browser: Browser;
  /** What the console has said since the page was asked for. */
  said: () => string[];
  /** What it asked for and must not, or did not get. */
  refused: string[];
  evaluate: Browser['evaluate'];
  /** A picture of each of the topmost elements, and of the first control while it is used. */
  portraits: () => Promise<Portrait[]>;
}

/** The topmost elements of a fixture, marked so that an adversary's rules reach them and all inside them. */
const mark = (prefix: string) => {
  const top = [...document.querySelectorAll('#fixture *')].filter(
    (node) =>
      node.localName.startsWith(prefix) &&
      // A planted element (wrong/) has no style sheet that could shield it.
      !node.localName.startsWith(`${prefix}wrong-`) &&
      !node.parentElement?.closest('[data-shielded]') &&
      (node.toggleAttribute('data-shielded') || true),
  );
  // What a whole page lays around an element is the page's own: it is not shielded, and not part of the picture.
  if (document.body.id === 'fixture') {
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync(`body :not([data-shielded], [data-shielded] *) { visibility: hidden !important; }
      [data-shielded] { visibility: visible !important; }`);
    document.adoptedStyleSheets.push(sheet);
  }
  return top.length;
};

interface Updating extends Element {
  updateComplete: Promise<unknown>;
}

/** What the elements are made of has arrived and two frames have been painted. */
const settled = async () => {
  await document.fonts.ready;
  await Promise.all([...document.querySelectorAll('*')].map((node) => (node as Partial<Updating>).updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};

/** Where the first control stands that can be reached with Tab, with room for its focus ring. A blinking caret is not a look. */
function firstControl() {
  const sheet = new globalThis.CSSStyleSheet();
  sheet.replaceSync('* { caret-color: transparent !important; }');
  document.adoptedStyleSheets.push(sheet);
  const node = window.eyes.focused();
  if (!node) return null;
  if (!node.closest('[data-shielded]') && !(node.getRootNode() as ShadowRoot).host) return null;
  const { x, y, width, height } = node.getBoundingClientRect();
  const room = 8;
  return {
    name: `<${node.localName}> with focus, under the mouse`,
    centre: [x + width / 2, y + height / 2] as const,
    clip: { x: Math.max(0, x - room), y: Math.max(0, y - room), width: width + 2 * room, height: height + 2 * room },
  };
}

/** A page's own transition is let run to its end: it is the way there, not the look. One without an end has none to wait for. */
const finished = () => {
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
};

/** The first control as it looks while a person is about to press it: with focus, and under the mouse. */
async function liveliest(browser: Browser): Promise<Portrait[]> {
  await browser.press('Tab');
  await browser.evaluate(eyes());
  const control = await browser.evaluate(firstControl);
  if (!control) return [];
  const { mouse } = browser.puppeteer;
  await mouse.move(...control.centre);
  await browser.evaluate(settled);
  await browser.evaluate(finished);
  const picture = await shot(browser, control.clip);
  await mouse.move(0, 0);
  return [{ name: control.name, picture }];
}

/** Where the topmost elements stand that can be seen. */
const boxesOfMarked = () =>
  [...document.querySelectorAll('[data-shielded]')].flatMap((node): { name: string; box: Box }[] => {
    const { left, top, width, height } = node.getBoundingClientRect();
    const box = { x: left + scrollX, y: top + scrollY, width, height };
    return width && height ? [{ name: `<${node.localName}>`, box }] : [];
  });

/** What one picture of the page shows of each of the topmost elements, in Chromium, and the first control while it is used. */
async function portraits(browser: Browser, width: number, prefix: string): Promise<Portrait[]> {
  await browser.evaluate(mark, prefix);
  await browser.evaluate(settled);
  const whole = await picture(browser, width);
  const boxes = await browser.evaluate(boxesOfMarked);
  const pictures: Portrait[] = [];
  for (const { name, box } of boxes)
    pictures.push({ name, picture: shows(whole, box) ? crop(whole, box) : await shot(browser, box) });
  return [...pictures, ...(await liveliest(browser))];
}

interface Watch {
  refused: string[];
  stop: () => void;
}

/** What a page asks for that it must not, or does not get. WebKit's driver does not tell. */
function watchRequests({ raw, engine }: Browser, address: string): Watch {
  const refused: string[] = [];
  // Chromium draws the icon of its own date picker from a data: address; that asks nobody for anything.
  const inside = (url: string) => url.startsWith('data:') || new URL(url).origin === new URL(address).origin;
  // What the page before still asked for is broken off when this one comes.
  const asked = new Set<HTTPRequest>();
  // Firefox breaks off a picture and asks for it again, so only Chromium is believed.
  const onFail = (request: HTTPRequest) =>
    engine === 'chromium' && asked.has(request) && refused.push(`request failed: ${request.url()}`);
  const onRequest = (request: HTTPRequest) => {
    asked.add(request);
    if (!inside(request.url())) refused.push(`request outside the page: ${request.url()}`);
  };
  raw?.on('requestfailed', onFail).on('request', onRequest);
  return { refused, stop: () => raw?.off('requestfailed', onFail).off('request', onRequest) };
}

const watching = new WeakMap<Browser, Watch>();

/** Script in the page knows the marks of the library by this name; a page of somebody else's has none. */
const tell = (marks: Marks): void => {
  window.library = marks;
};

/** @param marks Of the library whose page it is. */
export async function loadFixture(
  browser: Browser,
  address: string,
  variant: Variant,
  marks?: Marks,
): Promise<LoadedPage> {
  const { messages } = browser;
  if (messages) messages.length = 0;
  // What is asked for after loading counts too, until the next page.
  watching.get(browser)?.stop();
  const watch = watchRequests(browser, address);
  watching.set(browser, watch);
  await browser.setViewport(variant.width, 900);
  await browser.goto(address);
  if (marks) await browser.evaluate(tell, marks);
  await browser.evaluate(settled);
  return {
    name: nameOf(variant),
    browser,
    said: () => (messages ?? []).map(({ level, text }) => `console ${level}: ${text}`),
    refused: watch.refused,
    evaluate: (fn, ...args) => browser.evaluate(fn, ...args),
    portraits: () => portraits(browser, variant.width, marks?.prefix ?? ''),
  };
}
