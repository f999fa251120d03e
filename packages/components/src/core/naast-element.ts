import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BaseElement } from './environment.js';
import { watchContent } from './content-watch.js';
import { watchLanguage, unwatchLanguage } from './language.js';
import { attributesOf, takeEarlyProperties, type PropertyDeclarations } from './properties.js';

let queue: NaastElement[] | undefined;
let flushed: Promise<void> = Promise.resolve();

/** Updates of one turn run together, before the browser paints, so that nothing is ever seen half done. */
function flush(): void {
  const elements = queue ?? [];
  queue = undefined;
  for (const element of elements) {
    try {
      element.performUpdate();
    } catch (error) {
      // One broken element must not keep the others from working; the error is still the page's to see.
      reportError(error);
    }
  }
}

/**
 * The base of every element that renders nothing: it dresses native HTML that the author writes. Its properties are its
 * attributes, as in HTML itself; its content is watched, so that order does not matter: properties before or after
 * connecting, children arriving late, the element moved.
 *
 * It speaks Lit's controller protocol, so that one controller serves light and shadow elements. It is not built on Lit's
 * ReactiveElement: see docs/decisions/0002.
 */
export abstract class NaastElement extends BaseElement implements ReactiveControllerHost {
  /** The public properties, in the shape that Lit uses; each one is its attribute. */
  static properties: PropertyDeclarations = {};

  /** Which changes in the authored content ask for an update. */
  static content: MutationObserverInit | null = { childList: true };

  /** Whether the element says words of its own, which follow the nearest `lang`. */
  static speaks = false;

  /**
   * Whether `update()` has anything to do: yes, no, or only for what `attributes` say. Where the style sheet and events do it
   * all, an element that says so costs less: two thousand of them may stand on a page.
   */
  static updates: boolean | 'attributes' = true;

  static get observedAttributes(): string[] {
    const names = attributesOf(this);
    return this.updates ? names : [];
  }

  #pending = false;
  #controllers?: Set<ReactiveController>;

  /** Resolves when the element has taken in everything that changed so far. */
  get updateComplete(): Promise<boolean> {
    return flushed.then(() => !this.#pending);
  }

  connectedCallback(): void {
    const type = this.constructor as typeof NaastElement;
    takeEarlyProperties(this, type.properties);
    if (type.content) watchContent(this, type.content);
    if (type.speaks) watchLanguage(this);
    this.#tell('hostConnected');
    if (type.updates === true || (type.updates && this.hasAttributes())) this.requestUpdate();
  }

  disconnectedCallback(): void {
    unwatchLanguage(this);
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Asks for an update before the next paint. */
  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    if (queue) queue.push(this);
    else {
      queue = [this];
      flushed = Promise.resolve().then(flush);
    }
  }

  /** Runs a pending update at once. An element that left the page in the meantime waits until it is back. */
  performUpdate(): void {
    if (!this.#pending) return;
    this.#pending = false;
    if (!this.isConnected) return;
    this.#tell('hostUpdate');
    this.update();
    this.#tell('hostUpdated');
  }

  /** Reads the authored markup and adds what is missing. Runs often: the same markup must give the same result. */
  protected update(): void {}

  #tell(step: keyof ReactiveController): void {
    if (this.#controllers) for (const controller of this.#controllers) controller[step]?.();
  }

  addController(controller: ReactiveController): void {
    (this.#controllers ??= new Set()).add(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers?.delete(controller);
  }
}
