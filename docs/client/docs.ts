// What the docs pages add to a page that is complete without it: examples as high as what they show, and a copy button.
import { announce } from '@naast/components/core/announce';

/** An example may grow: a menu that opens, an error that appears. */
function fit(frame: HTMLIFrameElement): void {
  const example = frame.contentDocument?.querySelector('.docs-example');
  if (!example) return;
  const grow = () => (frame.style.blockSize = `${example.scrollHeight}px`);
  new ResizeObserver(grow).observe(example);
  grow();
}

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.docs-frame')) {
  if (frame.contentDocument?.readyState === 'complete') fit(frame);
  frame.addEventListener('load', () => fit(frame));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = document.getElementById(button.dataset.copy ?? '');
  if (!code) throw new Error('There is no code to copy.');
  await navigator.clipboard.writeText(code.textContent);
  button.textContent = 'Copied';
  announce(button, 'Copied');
  button.addEventListener('blur', () => (button.textContent = 'Copy'), { once: true });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  // The clipboard is there on https and on localhost only.
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => copy(button));
}
