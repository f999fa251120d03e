// Text with markup in it that is safe to send: every value that is put in is escaped, unless it is such text itself.

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup. Only {@link html} makes it, so whatever else is put into a page is escaped. */
export class Markup {
  #text;

  constructor(text) {
    this.#text = text;
  }

  toString() {
    return this.#text;
  }
}

function put(value) {
  if (value instanceof Markup) return String(value);
  if (Array.isArray(value)) return value.map(put).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

/**
 * A tagged template for markup. Lists are joined; `null`, `undefined` and `false` leave nothing.
 *
 * @returns {Markup}
 */
export function html(strings, ...values) {
  return new Markup(String.raw({ raw: strings }, ...values.map(put)));
}

/**
 * Attributes for a tag: `true` writes the bare name; `null`, `undefined` and `false` leave the attribute out.
 *
 * @param {Record<string, string | number | boolean | null | undefined>} values
 */
export function attributes(values) {
  const written = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  return written.map(([name, value], index) => html`${index > 0 && ' '}${name}${value !== true && html`="${value}"`}`);
}
