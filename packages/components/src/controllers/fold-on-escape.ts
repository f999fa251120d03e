/**
 * Escape folds an open `<details>` and gives focus back to its `<summary>`. Does nothing while the summary is not
 * shown, as in a header on a wide screen: what cannot be opened again is not closed.
 *
 * @param event A key that was pressed inside.
 * @param details What opened.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/examples/disclosure-navigation/
 */
export function foldOnEscape(event: KeyboardEvent, details: HTMLDetailsElement | null): void {
  const summary = details?.querySelector('summary');
  if (event.key !== 'Escape' || event.defaultPrevented || !details?.open || !summary?.checkVisibility()) return;
  // Without this, the same key would also close a dialog around it or leave full screen.
  event.preventDefault();
  details.open = false;
  summary.focus();
}
