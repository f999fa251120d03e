// Copies what a button says, and says so. Pages are complete without it: the values can be read and selected.

const SAID = 3000;

/** One place on the page for what is said, so that two buttons do not speak at once. */
function statusOf(page: Document): HTMLElement {
  const found = page.querySelector<HTMLElement>('.fd-status');
  if (found) return found;
  const status = page.createElement('p');
  status.className = 'fd-status';
  status.setAttribute('role', 'status');
  status.lang = 'en';
  // Marked as the elements mark what they add themselves.
  status.dataset.naast = 'announcer';
  page.body.append(status);
  return status;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says it. What need not stay is cleared, so that the same words are heard again the next time. */
function say(page: Document, words: string, stays = false): void {
  const status = statusOf(page);
  status.textContent = words;
  clearTimeout(timer);
  if (!stays) timer = setTimeout(() => (status.textContent = ''), SAID);
}

async function copy(button: HTMLElement): Promise<void> {
  const text = button.dataset.copy ?? '';
  const page = button.ownerDocument;
  const short = text.length > 60 ? 'the text' : text;
  try {
    await navigator.clipboard.writeText(text);
    say(page, `Copied: ${short}`);
  } catch {
    // A page that is not served securely, or a browser that asked and was told no.
    say(page, `This browser does not let a page copy. Select it here: ${text}`, true);
  }
}

/**
 * Makes every `<button data-copy="text">` in it work.
 *
 * @param root Where the buttons are.
 */
export function enhanceCopy(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.disabled = false;
  }
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-copy]');
    if (button) void copy(button);
  });
  // A live region is heard when it was on the page before the words came.
  statusOf(root.ownerDocument);
}
