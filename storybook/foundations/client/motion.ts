// Plays the motion when asked. The stage says in its attribute where the runners are; CSS moves them.

/** @param root Where the stage is. */
export function enhanceMotion(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('button[data-play]');
  const stage = button?.closest<HTMLElement>('.fd-play');
  if (!button || !stage) return;
  button.disabled = false;
  button.addEventListener('click', () => stage.toggleAttribute('data-played'));
}
