import { NaastElement } from '../core/naast-element.js';
import { foldOnEscape } from '../controllers/fold-on-escape.js';
import { warn } from '../core/warn.js';

/**
 * Says at the top of every page that this is a website of government, and how a person can check that.
 *
 * Inside: a `<p>` with the statement and a `<details>` with the explanation, both written by the agency. It belongs in
 * the page's `<header>`, before `naast-header`.
 *
 * @tagname naast-official-banner
 * @slot - A `<p>`, and a `<details>` that holds a `<summary>` and a `<ul>`.
 * @see https://designsystem.digital.gov/components/banner/
 */
export class NaastOfficialBanner extends NaastElement {
  constructor() {
    super();
    this.addEventListener('keydown', this);
  }

  handleEvent(event: KeyboardEvent): void {
    foldOnEscape(event, this.querySelector('details'));
  }

  protected override updated(): void {
    if (__DEV__) check(this);
  }
}

function check(banner: Element): void {
  if (!banner.querySelector(':scope > p')) {
    warn(
      banner,
      'it does not say whose website this is.',
      'Write <p>Officiële website van de overheid</p> first inside it.',
    );
  }
  if (!banner.querySelector(':scope > details > summary')) {
    warn(
      banner,
      'it does not explain how to recognise government.',
      'Write <details><summary>Hoe herken ik dat?</summary> <ul role="list">…</ul></details> after the <p>.',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-official-banner': NaastOfficialBanner;
  }
}
