import { createHash } from 'node:crypto';

/**
 * Lit's server renderer puts the styles of an element into every shadow root it writes. A strict Content Security Policy
 * refuses style elements, and the text would be repeated for each icon: so each becomes a link to one file.
 */
export class ShadowStyles {
  /** Name of the file → its text. */
  files = new Map<string, string>();

  #nameOf(css: string): string {
    const name = `${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
    this.files.set(name, css);
    return name;
  }

  /**
   * @param html A page as the server renderer made it.
   * @param folder Where the files are served.
   */
  linkIn(html: string, folder: string): string {
    return html.replace(
      /(<template shadowroot[^>]*>)<style>([\s\S]*?)<\/style>/g,
      (_, open: string, css: string) => `${open}<link rel="stylesheet" href="${folder}${this.#nameOf(css)}">`,
    );
  }
}
