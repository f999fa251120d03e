import { LitElement, type CSSResultGroup } from 'lit';
import { watchLanguage, unwatchLanguage } from './language.js';
import shared from './shadow.css.js';

/**
 * The base of the elements that have chrome of their own: a toolbar, a panel, an icon. What a citizen reads or fills in
 * stays in the light DOM, written by the author; only chrome goes into the shadow root.
 */
export class NaastShadowElement extends LitElement {
  static override styles: CSSResultGroup = shared;

  override connectedCallback(): void {
    super.connectedCallback();
    watchLanguage(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLanguage(this);
  }
}
