// What the tests of the button share.
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { NaastButton } from '@naast/components/button';
import '@naast/components/button/define';

export const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
export const press = (key: string): Promise<void> => sendKeys({ press: key });
export const announcer = (): Element | null => find('[data-naast=announcer]');

export async function put(html: string): Promise<NaastButton> {
  document.body.innerHTML = html;
  const button = find<NaastButton>('naast-button');
  await button.updateComplete;
  return button;
}

export async function clickOn(node: Element, times = 1): Promise<void> {
  const { left, top, width, height } = node.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  for (let i = 0; i < times; i++) await sendMouse({ type: 'click', position });
}

/** A real form that is really sent, into a frame, so that the page stays. */
export const form = (inside: string): string =>
  `<iframe name="answer" title="Antwoord" hidden></iframe><form action="about:blank" target="answer">${inside}</form>`;
export const SUBMIT = '<naast-button variant="primary"><button>Verstuur</button></naast-button>';

export function countSubmits(): () => number {
  let count = 0;
  find('form').addEventListener('submit', () => count++);
  return () => count;
}
