import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPRequest } from 'puppeteer-core';
import { everything, eyes, nameOf, operable, runIn, shown } from '../look/eyes.ts';
import type { LoadedPage } from '../look/page.ts';
import { fault, type Fault } from '../run/fault.ts';
import type { Library } from '../library/library.ts';
import type { Proof } from './proofs.ts';

/** What broke the policy, and where. */
export interface Violation {
  element: string;
  directive: string;
  /** What was refused. */
  what: string;
  sample: string;
}

/** Runs before anything of the page: writes down each violation with the element it happened on. */
const listen = (): void => {
  window.violations = [];
  addEventListener('securitypolicyviolation', (event) => {
    const [node] = event.composedPath();
    const element =
      node instanceof Element
        ? `<${node.localName}>`
        : event.sourceFile
          ? `script ${event.sourceFile}:${event.lineNumber}`
          : 'page';
    window.violations.push({
      element,
      directive: event.effectiveDirective,
      what: event.blockedURI,
      sample: event.sample,
    });
  });
};

/** What can be pressed or filled in. A link leads to another page, and that is for the agency's policy. */
function controls(): number {
  // Whatever a form or a link would do, the page stays.
  for (const type of ['submit', 'click', 'auxclick'])
    addEventListener(
      type,
      (event) =>
        (type !== 'click' ||
          event.composedPath().some((node) => node instanceof Element && node.matches('a, [type=submit]'))) &&
        event.preventDefault(),
    );
  window.controls = everything()
    .filter(operable)
    .filter((node) => shown(node) && node.localName !== 'a');
  return window.controls.length;
}

/** Uses one: says whether words can be typed in it. */
function use(index: number): boolean {
  const node = window.controls[index];
  if (!node?.isConnected || !shown(node)) return false;
  node.focus();
  if (node instanceof HTMLSelectElement) {
    node.selectedIndex = node.options.length - 1;
    for (const type of ['input', 'change']) node.dispatchEvent(new Event(type, { bubbles: true }));
  } else if (
    node.matches(
      'button, summary, input[type=submit], input[type=button], input[type=checkbox], input[type=radio], [role]',
    )
  )
    node.click();
  else return true;
  return false;
}

interface Inlined {
  node: string;
  /** Of the attribute. */
  name: string;
}

/** Style attributes and handlers in the markup: a strict policy ignores them, and an agency's tool flags them. */
function inline(): Inlined[] {
  return everything().flatMap((node) =>
    node
      .getAttributeNames()
      .filter((name) => name === 'style' || /^on/.test(name))
      .map((name) => ({ node: nameOf(node), name })),
  );
}

/**
 * The one thing that may be asked for while a page is used: a picture that our own style sheet names, from the files that come with it.
 * Browsers fetch those when they are first shown (an icon in a fold, the mark of an error), and `data:` addresses do not pass a strict
 * img-src. Nothing of what the person did goes with it. The browser says which sheet named it; what script asks for, a picture of another
 * sheet, an address with a query or a file that we do not ship is a fault.
 */
const belongs = (request: HTTPRequest, { dist, assets }: Library): boolean => {
  const { pathname, search } = new URL(request.url());
  const initiator = request.initiator();
  const isNamed = initiator?.type === 'parser' && initiator.url === new URL(assets.sheet, request.url()).href;
  return isNamed && !search && request.resourceType() === 'image' && existsSync(join(dist, pathname));
};

async function operate(page: LoadedPage): Promise<void> {
  const count = await runIn(page, controls);
  for (let index = 0; index < count; index++) {
    const types = await runIn(page, use, index);
    if (types) await page.browser.type('1a');
  }
  // What an element does after a frame belongs to it too.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

interface Asked {
  method: string;
  url: string;
}

/** What was found, kind by kind. */
interface Found {
  violations: Violation[];
  /** While the page was used. */
  asked: Asked[];
  refused: string[];
  inlined: Inlined[];
}

function told({ violations, asked, refused, inlined }: Found): Fault[] {
  return [
    ...violations.map(({ element, directive, what, sample }) =>
      fault(
        element,
        `it breaks ${directive} (${what}${sample ? `: ${sample}` : ''})`,
        'Build nodes with createElement and textContent; styles stand in the style sheet.',
      ),
    ),
    ...refused.map((text) =>
      fault('network', text, 'Ship what the element needs with it; a strict policy refuses the rest.'),
    ),
    ...asked.map(({ method, url }) =>
      fault(
        'network',
        `using the page asks for ${method} ${url}`,
        'Load everything at the start; what a person does is told to nobody.',
      ),
    ),
    ...inlined.map(({ node, name }) =>
      fault(
        node,
        `it has a "${name}" attribute`,
        'Use a state or an attribute that the style sheet knows; listen with addEventListener.',
      ),
    ),
  ];
}

const proof: Proof = {
  name: 'policy',
  title:
    'Nothing breaks the strictest content security policy with trusted types; using the page asks the network for nothing.',
  why: 'Agencies that keep intruders out with a strict policy can use it as it is; nobody learns what a citizen does.',
  source: 'https://www.w3.org/TR/CSP3/',
  criteria: [],
  grows: true,
  async prove({ library, load, browser }) {
    const { puppeteer: raw } = await browser('chromium');
    const { identifier } = await raw.evaluateOnNewDocument(listen);
    const asked: Asked[] = [];
    const onRequest = (request: HTTPRequest) =>
      belongs(request, library) || asked.push({ method: request.method(), url: request.url() });
    try {
      const page = await load();
      await page.evaluate(eyes(controls, use, inline));
      const inlined = await runIn(page, inline);
      raw.on('request', onRequest);
      await operate(page);
      inlined.push(...(await runIn(page, inline)));
      const violations = await page.evaluate(() => window.violations);
      const same = (one: Inlined, other: Inlined) => one.node === other.node && one.name === other.name;
      return told({
        violations,
        refused: page.refused,
        asked,
        inlined: inlined.filter((one, index) => inlined.findIndex((other) => same(one, other)) === index),
      });
    } finally {
      raw.off('request', onRequest);
      await raw.removeScriptToEvaluateOnNewDocument(identifier);
    }
  },
};

export default proof;
