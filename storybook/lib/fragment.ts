/**
 * Markup as an agency would paste it, made into nodes as a page's parser would.
 *
 * @param html A fragment.
 * @returns an element that takes no part in the layout.
 */
export function fragment(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.style.display = 'contents';
  holder.append(document.createRange().createContextualFragment(html));
  return holder;
}
