const IMAGE = 'img, svg, canvas, naast-icon, [role="img"], [role="image"]';
const CONTROL = 'input, select, textarea, progress, meter';
/** Controls that say what they are in their value; what a person filled in elsewhere is theirs and is not said aloud. */
const BUTTON_INPUT = 'input[type="submit"], input[type="button"], input[type="reset"]';

const tidy = (words: string | null | undefined): string => words?.replace(/\s+/g, ' ').trim() ?? '';

/**
 * @param element An element.
 * @param ids The name of an attribute that lists ids: `aria-labelledby`, `headers`.
 * @returns the text of the elements that it lists.
 */
export function wordsOf(element: Element, ids: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const list = element.getAttribute(ids)?.split(/\s+/) ?? [];
  return tidy(list.map((id) => root.getElementById(id)?.textContent).join(' '));
}

const label = (element: Element): string => tidy(element.getAttribute('aria-label'));

function imageWords(image: Element): string {
  if (image.matches('[role="none"], [role="presentation"]')) return '';
  const own = image.getAttribute('alt') ?? image.getAttribute('label');
  const title = image.querySelector(':scope > title')?.textContent;
  return wordsOf(image, 'aria-labelledby') || label(image) || tidy(own ?? title);
}

function controlWords(control: Element): string {
  if (control.matches(BUTTON_INPUT)) return label(control) || tidy((control as HTMLInputElement).value);
  if (control.matches('input[type="image"]')) return imageWords(control);
  // A visible label is text of its own, and is read where it stands.
  return (control as HTMLInputElement).labels?.length ? '' : label(control);
}

/**
 * What is said in the place of an element's content.
 *
 * @param element Any element.
 * @returns the words; '' when nothing is to be said; null when its content speaks for itself.
 * @see https://www.w3.org/WAI/tutorials/images/
 */
export function alternative(element: Element): string | null {
  if (element.matches(IMAGE)) return imageWords(element);
  if (element.matches(CONTROL)) return controlWords(element);
  return element.localName === 'abbr' ? tidy(element.getAttribute('title')) || null : null;
}

/**
 * The name of a link or button that shows no words.
 *
 * @param element Any element.
 * @returns its name, or '' when it has none or needs none.
 */
export function nameWithoutText(element: Element): string {
  return element.matches('a, button, summary, [role="button"], [role="link"]')
    ? wordsOf(element, 'aria-labelledby') || label(element)
    : '';
}
