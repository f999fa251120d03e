/** Runs in the page: all that folds opens, also where the browser would let only one be open. Says whether anything was folded. */
export const unfold = (): boolean => {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('#fixture details:not([open])')];
  for (const details of folded) {
    details.removeAttribute('name');
    details.open = true;
  }
  return folded.length > 0;
};
