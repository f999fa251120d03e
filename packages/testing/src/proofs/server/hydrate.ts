import { fault } from '../../run/fault.ts';
import { loadFixture } from '../../look/page.ts';
import { isRendered, renderedAddress } from './rendered.ts';

const SAME = 'Render from attributes and properties alone, or do not render on the server what only the page can know.';

/** Runs in the page: what stands in each shadow root. Lit's own marks and the styles, which the server writes otherwise, are left out. */
const readShadows = () => {
  const plain = (html) =>
    html
      .replace(/<!--[\s\S]*?-->|<style>[\s\S]*?<\/style>|<link [^>]*>| defer-hydration="[^"]*"/g, '')
      .replace(/>\s+/g, '>')
      .replace(/\s+</g, '<');
  const place = document.getElementById('fixture');
  return [...place.querySelectorAll('*')]
    .filter((host) => host.shadowRoot)
    .map((host) => ({
      host: `<${host.localName}> number ${[...place.querySelectorAll(host.localName)].indexOf(host) + 1}`,
      html: plain(host.shadowRoot.innerHTML),
    }));
};

/** What the server did not render it left to the browser; what it did must be the same in both. */
function compare(sent, other, rule) {
  return sent.flatMap(({ host, html }) => {
    const its = other.find((one) => one.host === host)?.html;
    return its === html ? [] : [fault(host, `${rule}: ${html} became ${its ?? 'nothing'}`, SAME)];
  });
}

/** Shadow roots that come with the page are taken over as they are, and say what the browser alone would have made. */
export async function hydrationFaults({ library, component, fixture, browser, variant, look }) {
  if (!isRendered(component, fixture)) return [];
  const at = async (script) =>
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
