import { expect } from 'chai';
import { registerIcons, type NaastIcon } from '@naast/components/icon';
import '@naast/components/icon/define';

const PATH = 'M1 1h22';
const icon = (name: string) => ({ name, mirror: false, paths: [PATH] });

async function put(html: string): Promise<NaastIcon> {
  document.body.innerHTML = html;
  const element = document.querySelector('naast-icon') as NaastIcon;
  await element.updateComplete;
  return element;
}

const drawing = (element: NaastIcon): string | null =>
  element.shadowRoot?.querySelector('path')?.getAttribute('d') ?? null;
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const loaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? task()
    : new Promise((resolve) => addEventListener('load', resolve, { once: true }));

async function text(path: string): Promise<string> {
  return (await fetch(new URL(path, import.meta.url))).text();
}

describe('naast-icon', () => {
  const warn = console.warn;
  let said: string[];

  beforeEach(() => {
    said = [];
    console.warn = (sentence: string) => said.push(sentence);
  });

  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
  });

  it('draws every name of the built-in list, and the example shows each', async () => {
    const names = JSON.parse(await text('built-in.json')) as string[];
    const example = await text('examples/built-in.html');
    expect(names.length).to.be.greaterThan(40);
    for (const name of names) {
      expect(drawing(await put(`<naast-icon name="${name}"></naast-icon>`)), name).to.match(/^[Mm]/);
      expect(example).to.contain(`name="${name}"`);
    }
  });

  it('has a rule for every built-in name in the page styles, for pages without script', async () => {
    const names = JSON.parse(await text('built-in.json')) as string[];
    const css = await text('../../dist/icon.css');
    for (const name of names) expect(css).to.contain(`./icons/${name}.svg`);
  });

  it('is decoration: nothing in it is for a screen reader', async () => {
    const element = await put('<naast-icon name="check"></naast-icon>');
    expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    expect(element.hasAttribute('role')).to.equal(false);
    expect(element.hasAttribute('aria-label')).to.equal(false);
  });

  it('puts no attribute on itself for its label, so that the author keeps role and aria-label', async () => {
    const element = await put('<naast-icon name="check" label="Ja" role="presentation"></naast-icon>');
    expect(element.getAttribute('role')).to.equal('presentation');
    expect(element.hasAttribute('aria-label')).to.equal(false);
    element.label = '';
    await element.updateComplete;
    expect(element.getAttribute('role')).to.equal('presentation');
  });

  it('flips in right-to-left text when it points along the line, and only then', async () => {
    const svg = async (dir: string, name: string) =>
      (await put(`<p dir="${dir}"><naast-icon name="${name}"></naast-icon></p>`)).shadowRoot?.querySelector(
        'svg',
      ) as SVGElement;
    expect(getComputedStyle(await svg('rtl', 'arrow-right')).scale).to.equal('-1 1');
    expect(getComputedStyle(await svg('ltr', 'arrow-right')).scale).to.equal('none');
    expect(getComputedStyle(await svg('rtl', 'clock')).scale).to.equal('none');
  });

  it('stands at the other side in right-to-left text when it points along the line, and stays when not', async () => {
    const edge = { mirror: true, paths: ['M2 2v20h4'] };
    registerIcons({ ...edge, name: 'edge' }, { ...edge, name: 'still', mirror: false });
    const side = async (dir: string, name: string): Promise<string> => {
      const element = await put(`<p dir="${dir}"><naast-icon name="${name}"></naast-icon></p>`);
      const box = element.getBoundingClientRect();
      const line = element.shadowRoot?.querySelector('path')?.getBoundingClientRect() as DOMRect;
      return line.left + line.right < box.left + box.right ? 'left' : 'right';
    };
    expect([await side('ltr', 'edge'), await side('rtl', 'edge')]).to.deep.equal(['left', 'right']);
    expect([await side('ltr', 'still'), await side('rtl', 'still')]).to.deep.equal(['left', 'left']);
  });

  it('shows an icon that is registered later, also while the element is away from the page', async () => {
    const element = await put('<naast-icon name="later"></naast-icon>');
    expect(drawing(element)).to.equal(null);
    registerIcons(icon('later'));
    await element.updateComplete;
    expect(drawing(element)).to.equal(PATH);

    const away = await put('<naast-icon name="away"></naast-icon>');
    away.remove();
    registerIcons(icon('away'));
    document.body.append(away);
    await away.updateComplete;
    expect(drawing(away)).to.equal(PATH);
  });

  it('follows its name', async () => {
    const element = await put('<naast-icon name="check"></naast-icon>');
    const first = drawing(element);
    element.setAttribute('name', 'close');
    await element.updateComplete;
    expect(drawing(element)).not.to.equal(first);
    element.name = 'check';
    await element.updateComplete;
    expect(drawing(element)).to.equal(first);
    expect(element.getAttribute('name')).to.equal('check');
  });

  it('takes a name that was set before it was connected', async () => {
    const element = document.createElement('naast-icon');
    element.name = 'check';
    document.body.append(element);
    await element.updateComplete;
    expect(drawing(element)).to.match(/^[Mm]/);
  });

  it('warns once about an unknown name, with the names that look like it, and draws nothing', async () => {
    await loaded();
    const element = await put('<p><naast-icon name="arow-right"></naast-icon> Verder</p>');
    element.requestUpdate();
    await element.updateComplete;
    await task();
    expect(drawing(element)).to.equal(null);
    expect(document.body.textContent).to.contain('Verder');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('arrow-right');
  });

  it('says how to register an icon that the package has and the page does not know', async () => {
    await loaded();
    await put('<naast-icon name="file-text"></naast-icon>');
    await task();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`import fileText from '@naast/icons/file-text'; registerIcons(fileText);`);
  });

  it('offers names of the package that are not built in too', async () => {
    await loaded();
    await put('<naast-icon name="fingerprnt"></naast-icon>');
    await task();
    expect(said[0]).to.contain('there is no icon "fingerprnt"');
    expect(said[0]).to.contain('fingerprint');
  });

  it('leaves the names of the package out of the production build', async () => {
    const production: string = '../../dist/icon/package-names.js';
    const { default: names } = (await import(production)) as { default: string[] };
    expect(names).to.deep.equal([]);
    for (const bundle of ['icon', 'naast'])
      expect(await text(`../../dist/cdn/${bundle}.js`)).not.to.contain('fingerprint');
  });

  it('warns when it has no name', async () => {
    await loaded();
    await put('<naast-icon></naast-icon>');
    await task();
    expect(said[0]).to.contain('has no name');
  });
});
