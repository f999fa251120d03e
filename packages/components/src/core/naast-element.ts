import { ReactiveElement } from '#reactive-element';
import { watchContent } from './content-watch.js';
import { watchLanguage, unwatchLanguage } from './language.js';
import {
  accessorOf,
  asAttribute,
  type AttributeDeclaration,
  type PropertyDeclaration,
  type PropertyDeclarations,
} from './properties.js';

/** In place of what begins updating, once it has begun. */
const started = (): void => undefined;

/**
 * The base of every element that renders nothing: it dresses native HTML that the author writes. It is Lit's ReactiveElement
 * without a root of its own: its properties are its attributes, as in HTML itself, and its content is watched, so that order does
 * not matter: properties before or after connecting, children arriving late, the element moved.
 *
 * What an element adds to the markup, it adds in `updated()`: it reads what is there and adds what is missing. It runs often:
 * the same markup must give the same result.
 */
export abstract class NaastElement extends ReactiveElement {
  /** The public properties; each one is its attribute. */
  static override properties: PropertyDeclarations = {};
  /** Which changes in the authored content ask for an update. */
  static content: MutationObserverInit | null = { childList: true };
  /** Whether the element says words of its own, which follow the nearest `lang`. */
  static speaks = false;
  /**
   * Whether an update has anything to do: yes, no, or only for what `attributes` say. Where the style sheet and events do it
   * all, an element that says so costs less: two thousand of them may stand on a page.
   */
  static updates: boolean | 'attributes' = true;

  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    return this.updates ? names : [];
  }

  /** A property is its attribute, so its accessor is ours. */
  static override createProperty(name: string, declared: PropertyDeclaration): void {
    const declaration = asAttribute(name, declared);
    super.createProperty(name, declaration);
    Object.defineProperty(this.prototype, name, accessorOf(declaration));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It has done its work; the function that Lit made for each element is kept no longer.
    this.enableUpdating = started;
    const type = this.constructor as typeof NaastElement;
    if (type.content) watchContent(this, type.content);
    if (type.speaks) watchLanguage(this);
    if (type.updates === true || (type.updates && this.hasAttributes())) this.requestUpdate();
    else if (!this.hasUpdated) {
      // There is nothing to do, but with the first update Lit takes in properties that were set before the class was known. To ask
      // for it and wait costs twice as much as all else that Lit does.
      this.isUpdatePending = true;
      this.performUpdate();
    }
  }

  /** The authored content has changed. An element that knows that this change means nothing to it need not update. */
  contentChanged(_change: MutationRecord): void {
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLanguage(this);
  }

  /** The attribute is the property, so there is nothing for Lit to set; `updated()` hears what it said before. */
  override attributeChangedCallback(attribute: string, before: string | null): void {
    const { elementProperties } = this.constructor as typeof NaastElement;
    for (const [name, declared] of elementProperties as Map<string, AttributeDeclaration>) {
      if (declared.attribute === attribute) return this.requestUpdate(name, declared.converter.fromAttribute(before));
    }
    this.requestUpdate();
  }

  /** Asks for an update before the next paint. */
  override requestUpdate(...change: Parameters<ReactiveElement['requestUpdate']>): void {
    // Lit's constructor asks too; an element that is not in the page yet waits until it is.
    if (change.length || this.renderRoot) super.requestUpdate(...change);
  }

  /** An element that left the page in the meantime waits until it is back. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // What changed in the content is heard a moment later, and asks for an update then.
    await super.getUpdateComplete();
    return super.getUpdateComplete();
  }

  // eslint-disable-next-line no-restricted-syntax -- Here it is said, once, that a light element renders nothing.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
