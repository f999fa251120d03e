import { fault, type Fault } from '../../run/fault.ts';
import { loadFixture, type LoadedPage } from '../../look/page.ts';
import type { Context } from '../../run/worker.ts';
import { isRendered, renderedAddress } from './rendered.ts';

const SAME = 'Render from attributes and properties alone, or do not render on the server what only the page can know.';

interface Shadow {
  host: string;
  html: string;
}

/** Runs in the page: what stands in each shadow root. Lit's own marks and the styles, which the server writes otherwise, are left out. */
const readShadows = (): Shadow[] => {
  const plain = (html: string) =>
    html
      .replace(/<!--[\s\S]*?-->|<style>[\s\S]*?<\/style>|<link [^>]*>| defer-hydration="[^"]*"/g, '')
      .replace(/>\s+/g, '>')
      .replace(/\s+</g, '<');
  const place = document.getElementById('fixture');
  if (!place) throw new Error('The page has no fixture.');
  return [...place.querySelectorAll('*')].flatMap((host) => {
    if (!host.shadowRoot) return [];
    const number = [...place.querySelectorAll(host.localName)].indexOf(host) + 1;
    return [{ host: `<${host.localName}> number ${number}`, html: plain(host.shadowRoot.innerHTML) }];
  });
};

/** What the server did not render it left to the browser; what it did must be the same in both. */
function compare(sent: Shadow[], other: Shadow[], rule: string): Fault[] {
  return sent.flatMap(({ host, html }) => {
    const its = other.find((one) => one.host === host)?.html;
    return its === html ? [] : [fault(host, `${rule}: ${html} became ${its ?? 'nothing'}`, SAME)];
  });
}

/** Shadow roots that come with the page are taken over as they are, and say what the browser alone would have made. */
export async function hydrationFaults(context: Context): Promise<Fault[]> {
  const { library, component, fixture, browser, variant, look } = context;
  if (!isRendered(component, fixture)) return [];
  const at = async (script: 'on' | 'off'): Promise<LoadedPage> =>
    loadFixture(
      await browser(),
      await renderedAddress(fixture, { script, lang: variant.lang }, library),
      variant,
      library.marks,
    );
  const sent = await (await at('off')).evaluate(readShadows);
  const page = await at('on');
  const taken = await page.evaluate(readShadows);
  const said = [...page.said(), ...page.refused];
  const drawn = await (await look()).evaluate(readShadows);
  return [
    ...said.map((text) => fault('server rendering', `taking over the shadow roots is not silent: ${text}`, SAME)),
    ...compare(sent, taken, 'what the server sent is drawn anew'),
    ...compare(sent, drawn, 'the server sent other content than the browser makes'),
  ];
}
