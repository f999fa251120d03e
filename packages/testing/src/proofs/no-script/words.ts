import { fault, type Fault } from '../../run/fault.ts';

/** Every word that the author wrote and that can be seen. Runs in the page. */
export const words = (): string[] => {
  const shown: string[] = [];
  const place = document.getElementById('fixture');
  if (!place) throw new Error('The page has no fixture.');
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text; // It shows no others.
    if (
      data.trim() &&
      !parentElement?.closest(window.library.added) &&
      parentElement?.checkVisibility({ visibilityProperty: true })
    )
      shown.push(data.trim());
  }
  return shown;
};

export const wordFaults = (withScript: string[], without: string[]): Fault[] =>
  withScript
    .filter((text) => !without.includes(text))
    .map((text) =>
      fault(`"${text}"`, 'it shows only with script', 'Let the author write it, and hide nothing before script.'),
    );
