// The texts of an example, with the language each is in.

const VOID = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** They belong to the text around them, unless they say another language; so do those that the library names. */
const INLINE = /^(a|abbr|b|bdi|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const TOKENS = /<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/g;

/** A text and the language it is in. */
export interface Text {
  text: string;
  lang: string;
}

/** An element that is open. */
interface Open {
  lang: string;
  block: boolean;
}

class Texts {
  found: Text[] = [];
  text = '';
  #page: Open;
  #open: Open[] = [];
  #inline: string[];

  constructor(lang: string, inline: string[]) {
    this.#page = { lang, block: true };
    this.#inline = inline;
  }

  get #inner(): Open {
    return this.#open.at(-1) ?? this.#page;
  }

  /** What was read so far is one text. */
  cut(): void {
    const text = this.text.replace(/\s+/g, ' ').trim();
    if (text) this.found.push({ text, lang: this.#inner.lang });
    this.text = '';
  }

  enter(tag: string, attributes: string): void {
    const own = /\slang="([^"]*)"/.exec(attributes)?.[1];
    const block = own !== undefined || !(INLINE.test(tag) || this.#inline.includes(tag));
    if (block) this.cut();
    if (VOID.test(tag) || attributes.endsWith('/')) return;
    this.#open.push({ lang: own?.split('-')[0] ?? this.#inner.lang, block });
  }

  leave(): void {
    if (this.#inner.block) this.cut();
    this.#open.pop();
  }
}

/**
 * Examples are well-formed (a check of its own), so that tags can be counted.
 *
 * @param page The language of the page.
 * @param inline Elements of the library that belong to the text around them.
 */
export function textsIn(html: string, page: string, inline: string[]): Text[] {
  const texts = new Texts(page, inline);
  for (const [, close, tag = '', attributes = '', text] of html.replace(/<!--.*?-->/gs, '').matchAll(TOKENS)) {
    if (text) texts.text += text;
    else if (close) texts.leave();
    else texts.enter(tag, attributes);
  }
  texts.cut();
  return texts.found;
}
