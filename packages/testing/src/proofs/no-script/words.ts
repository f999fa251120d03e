import { fault } from '../../run/fault.ts';

/** Every word that the author wrote and that can be seen. Runs in the page. */
export const words = () => {
  const shown = [];
  const walker = document.createTreeWalker(document.getElementById('fixture'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (
      data.trim() &&
      !parentElement.closest('[data-naast]') &&
      parentElement.checkVisibility({ visibilityProperty: true })
    )
      shown.push(data.trim());
  }
  return shown;
};

/** @param {string[]} withScript @param {string[]} without */
export const wordFaults = (withScript, without) =>
  withScript
    .filter((text) => !without.includes(text))
    .map((text) =>
      fault(`"${text}"`, 'it shows only with script', 'Let the author write it, and hide nothing before script.'),
    );
