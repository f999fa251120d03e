// Text with markup in it that is safe to send: every value that is put in is escaped, unless it is such text itself.

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup. Only {@link html} makes it, so whatever else is put into a page is escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What can be put into markup. */
export type Content = Markup | string | number | boolean | null | undefined | readonly Content[];

function put(value: Content): string {
  if (value instanceof Markup) return String(value);
  if (Array.isArray(value)) return value.map(put).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** A tagged template for markup. Lists are joined; `null`, `undefined` and `false` leave nothing. */
export function html(strings: readonly string[], ...values: Content[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(put)));
}

/** Attributes for a tag: `true` writes the bare name; `null`, `undefined` and `false` leave the attribute out. */
export function attributes(values: Record<string, string | number | boolean | null | undefined>): Markup[] {
  const written = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  return written.map(([name, value], index) => html`${index > 0 && ' '}${name}${value !== true && html`="${value}"`}`);
}
