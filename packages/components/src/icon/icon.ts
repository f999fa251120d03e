import { html, nothing, type TemplateResult } from 'lit';
import { NaastShadowElement } from '../core/naast-shadow-element.js';
import { warn } from '../core/warn.js';
import { nearest } from '../core/nearest.js';
import packageNames from './package-names.js';
import { findIcon, iconNames, stopWaiting } from './registry.js';
import styles from './icon.css.js';

export { registerIcons, type IconData } from './registry.js';

/**
 * Shows one icon, as large as the text around it and in its colour. Beside words it is decoration and no screen reader
 * meets it; with a `label` it is an image of that name. It flips in right-to-left text where the icon points along
 * the line.
 *
 * @tagname naast-icon
 * @see https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html
 * @see https://www.w3.org/WAI/tutorials/images/decorative/
 */
export class NaastIcon extends NaastShadowElement {
  static override properties = {
    name: { reflect: true, useDefault: true },
    label: { reflect: true, useDefault: true },
  };
  static override styles = styles;

  /** Which icon: one of the built-in names, or one made known with `registerIcons`. Default: none. */
  declare name: string;
  /** What the icon says, for an icon that stands without words. Default: none, the icon is decoration. */
  declare label: string;

  #internals?: ElementInternals;

  constructor() {
    super();
    this.name = '';
    this.label = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The icon may have become known while the element was away from the page.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopWaiting(this);
  }

  protected override willUpdate(): void {
    if (!this.label && !this.#internals) return;
    // Not attributes: `role` and `aria-label` on the element stay the author's, and win.
    this.#internals ??= this.attachInternals();
    this.#internals.role = this.label ? 'img' : null;
    this.#internals.ariaLabel = this.label || null;
  }

  protected override updated(): void {
    if (__DEV__) checkSoon(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const icon = findIcon(this.name, this);
    if (!icon) return nothing;
    // One path for all lines: "M0 0" draws nothing and lets a line that starts relatively start from the corner.
    return html`<svg viewBox="0 0 24 24" aria-hidden="true" class=${icon.mirror ? 'mirror' : nothing}>
      <path d=${icon.paths.join('M0 0')} />
    </svg>`;
  }
}

/** When the page has loaded every module has had its chance to register icons. */
function checkSoon(icon: NaastIcon): void {
  const check = (): void => {
    if (icon.isConnected && !iconNames().includes(icon.name)) complain(icon);
  };
  if (document.readyState === 'complete') setTimeout(check);
  else addEventListener('load', () => setTimeout(check), { once: true });
}

function complain(icon: NaastIcon): void {
  const { name } = icon;
  if (!name) return warn(icon, 'it has no name.', 'Write <naast-icon name="arrow-right"></naast-icon>.');
  if (packageNames.includes(name)) return warn(icon, `this page does not know the icon "${name}".`, registration(name));
  const meant = nearest(name, [...new Set([...iconNames(), ...packageNames])]).join(', ');
  warn(
    icon,
    `there is no icon "${name}".`,
    `Write one of these, if you meant it: ${meant}; or pass a drawing of your own to registerIcons().`,
  );
}

/** What to write for an icon of the package that is not built in. */
function registration(name: string): string {
  const local = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return `Write: import ${local} from '@naast/icons/${name}'; registerIcons(${local});`;
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-icon': NaastIcon;
  }
}
