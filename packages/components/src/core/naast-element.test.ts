import { expect } from 'chai';
import type { PropertyValues } from 'lit';
import { NaastElement } from '@naast/components/core/naast-element';
import { define } from '@naast/components/core/define';

class TestElement extends NaastElement {
  static override properties = {
    kind: { values: ['plain', 'fancy'] },
    open: { type: Boolean },
    maxCount: { type: Number, attribute: 'max-count' },
    note: {},
  };
  static override speaks = true;
  declare kind: string;
  declare open: boolean;
  declare maxCount: number | null;
  declare note: string;
  seen: string[] = [];
  changed: PropertyValues = new Map();
  protected override updated(changed: PropertyValues): void {
    this.changed = changed;
    this.seen.push(`${this.kind} ${this.open} ${this.querySelectorAll('p').length}`);
  }
}

const put = (html: string): TestElement => {
  document.body.innerHTML = html;
  return document.body.querySelector('naast-test') as TestElement;
};

describe('NaastElement', () => {
  before(() => define('naast-test', TestElement));
  afterEach(() => document.body.replaceChildren());

  it('leaves the authored markup byte for byte as it was', async () => {
    const html = '<naast-test kind="fancy"><p>Een</p><!-- twee --></naast-test>';
    const element = put(html);
    await element.updateComplete;
    expect(document.body.innerHTML).to.equal(html);
    expect(element.shadowRoot).to.equal(null);
  });

  it('tells no element of somebody else that its content changed, whatever its methods are called', async () => {
    const told: unknown[] = [];
    const other = document.body.appendChild(document.createElement('other-element'));
    Object.assign(other, { contentChanged: (change: unknown) => told.push(change) });
    other.innerHTML = '<naast-test><p>Een</p></naast-test>';
    const element = other.querySelector('naast-test') as TestElement;
    await element.updateComplete;
    element.append(document.createElement('p'));
    await element.updateComplete;
    expect(element.seen.at(-1)).to.equal('plain false 2');
    expect(told).to.deep.equal([]);
  });

  it('reads its properties from its attributes, as HTML does', () => {
    const element = put('<naast-test kind="wrong" open max-count="12"></naast-test>');
    expect(element.kind).to.equal('plain');
    expect(element.open).to.equal(true);
    expect(element.maxCount).to.equal(12);
    expect(element.note).to.equal('');
    element.setAttribute('max-count', 'many');
    expect(element.maxCount).to.equal(null);
  });

  it('writes its properties to its attributes', () => {
    const element = put('<naast-test></naast-test>');
    element.kind = 'fancy';
    element.open = true;
    element.maxCount = 3;
    expect(element.outerHTML).to.equal('<naast-test kind="fancy" open="" max-count="3"></naast-test>');
    element.open = false;
    element.maxCount = null;
    expect(element.outerHTML).to.equal('<naast-test kind="fancy"></naast-test>');
  });

  it('takes in a property that was set before the class was known', async () => {
    class LateElement extends TestElement {}
    const element = document.createElement('naast-late') as LateElement;
    element.kind = 'fancy';
    document.body.append(element);
    define('naast-late', LateElement);
    await element.updateComplete;
    expect(element.getAttribute('kind')).to.equal('fancy');
    element.kind = 'plain';
    expect(element.getAttribute('kind')).to.equal('plain');
  });

  it('takes in such a property also where there is nothing to update, at once', () => {
    class EarlyElement extends TestElement {
      static override updates = false;
    }
    const element = document.createElement('naast-early') as EarlyElement;
    element.kind = 'fancy';
    document.body.append(element);
    define('naast-early', EarlyElement);
    expect(element.getAttribute('kind')).to.equal('fancy');
    expect([element.hasUpdated, element.isUpdatePending]).to.deep.equal([true, false]);
  });

  it('hears what a property said before', async () => {
    const element = put('<naast-test kind="fancy"></naast-test>');
    await element.updateComplete;
    element.kind = 'unknown';
    element.setAttribute('max-count', '3');
    element.setAttribute('note', '');
    await element.updateComplete;
    expect([...element.changed]).to.deep.equal([
      ['kind', 'fancy'],
      ['maxCount', null],
    ]);
  });

  it('updates once for many changes, before the next paint', async () => {
    const element = put('<naast-test></naast-test>');
    element.open = true;
    element.kind = 'fancy';
    await element.updateComplete;
    expect(element.seen).to.deep.equal(['fancy true 0']);
  });

  it('hears of children that arrive late and of children that leave', async () => {
    const element = put('<naast-test></naast-test>');
    await element.updateComplete;
    element.append(document.createElement('p'));
    await frame();
    element.replaceChildren();
    await frame();
    expect(element.seen).to.deep.equal(['plain false 0', 'plain false 1', 'plain false 0']);
  });

  it('gives the same result after it is moved, and does nothing while it is away', async () => {
    const element = put('<naast-test></naast-test><section></section>');
    await element.updateComplete;
    element.remove();
    element.open = true;
    await frame();
    expect(element.seen).to.have.length(1);
    document.querySelector('section')?.append(element);
    await element.updateComplete;
    expect(element.seen.at(-1)).to.equal('plain true 0');
  });

  it('updates when the language around it changes, also from outside its shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = document.createElement('naast-test') as TestElement;
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    host.lang = 'fr';
    await frame();
    expect(element.seen).to.have.length(2);
  });

  it('runs Lit controllers', async () => {
    const said: string[] = [];
    const element = put('<naast-test></naast-test>');
    const note = (word: string) => () => void said.push(word);
    element.addController({
      hostConnected: note('in'),
      hostDisconnected: note('out'),
      hostUpdate: note('before'),
      hostUpdated: note('after'),
    });
    await element.updateComplete;
    element.remove();
    expect(said).to.deep.equal(['in', 'before', 'after', 'out']);
  });

  it('goes on with the other elements when one fails', async () => {
    class FailingElement extends NaastElement {
      protected override updated(): void {
        throw new Error('broken on purpose');
      }
    }
    define('naast-failing', FailingElement);
    const failures: unknown[] = [];
    const catchIt = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      failures.push(event.reason);
    };
    window.addEventListener('unhandledrejection', catchIt);
    const element = put('<naast-failing></naast-failing><naast-test></naast-test>');
    await frame();
    window.removeEventListener('unhandledrejection', catchIt);
    expect(failures).to.have.length(1);
    expect(element.seen).to.have.length(1);
  });
});

describe('define', () => {
  it('is harmless when repeated, and names both versions when another class holds the tag', () => {
    class First extends NaastElement {}
    class Second extends NaastElement {}
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void said.push(text);
    define('naast-twice', First);
    define('naast-twice', First);
    define('naast-twice', Second);
    console.warn = warn;
    expect(customElements.get('naast-twice')).to.equal(First);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<naast-twice> is Naast \S+ already, \S+ is ignored/);
  });
});

/** Mutation observers speak before the next frame. */
function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
