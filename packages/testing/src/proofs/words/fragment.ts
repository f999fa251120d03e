// The texts of an example, with the language each is in.

const VOID = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** They belong to the text around them, unless they say another language. */
const INLINE = /^(a|abbr|b|bdi|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u|naast-icon)$/;
const TOKENS = /<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/g;

class Texts {
  constructor(lang) {
    this.open = [{ lang, block: true }];
    this.found = [];
    this.text = '';
  }

  /** What was read so far is one text. */
  cut() {
    const text = this.text.replace(/\s+/g, ' ').trim();
    if (text) this.found.push({ text, lang: this.open.at(-1).lang });
    this.text = '';
  }

  enter(tag, attributes) {
    const own = /\slang="([^"]*)"/.exec(attributes)?.[1];
    const block = own !== undefined || !INLINE.test(tag);
    if (block) this.cut();
    if (VOID.test(tag) || attributes.endsWith('/')) return;
    this.open.push({ lang: own?.split('-')[0] ?? this.open.at(-1).lang, block });
  }

  leave() {
    if (this.open.at(-1).block) this.cut();
    if (this.open.length > 1) this.open.pop();
  }
}

/**
 * Examples are well-formed (a check of its own), so that tags can be counted.
 *
 * @param {string} html
 * @param {string} page The language of the page.
 * @returns {{ text: string, lang: string }[]}
 */
export function textsIn(html, page) {
  const texts = new Texts(page);
  for (const [, close, tag, attributes, text] of html.replace(/<!--.*?-->/gs, '').matchAll(TOKENS)) {
    if (text) texts.text += text;
    else if (close) texts.leave();
    else texts.enter(tag, attributes);
  }
  texts.cut();
  return texts.found;
}
