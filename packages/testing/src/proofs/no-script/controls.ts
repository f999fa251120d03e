// Uses every control that the author wrote, with the keyboard, on the page without script.
import { eyes, nameOf, operable, runIn, shown, type Control } from '../../look/eyes.ts';
import type { LoadedPage } from '../../look/page.ts';
import { fault, type Fault } from '../../run/fault.ts';

const NATIVE = 'Let the author write the native element in its working state; script adds to it and frees nothing.';

/** The nodes that the author wrote: the same list with script and without, since nothing is moved. */
function authored(): Element[] {
  return [...document.querySelectorAll('#fixture *')].filter((node) => !node.closest(window.library.added));
}

/** Whether a person can use it here. What only an author's own script gives a meaning is theirs. */
function usable(node: Element): node is Control {
  return (
    operable(node) &&
    shown(node) &&
    !node.matches('button[type=button], [readonly], input:is([type=file], [type=color])')
  );
}

interface Place {
  /** In the list of authored nodes. */
  place: number;
  name: string;
}

function usablePlaces(): Place[] {
  return authored().flatMap((node, place) => (usable(node) ? [{ place, name: nameOf(node) }] : []));
}

type Kind = 'fold' | 'link' | 'choice' | 'box' | 'radio' | 'range' | 'date' | 'button' | 'text' | 'other';

/** What the keys are expected to do, by what the control is. */
function kindOf(node: Control): Kind {
  if (node.localName === 'summary') return 'fold';
  if (node.matches('a, area')) return 'link';
  if (node.matches('select')) return 'choice';
  if (node.matches('input[type=checkbox]')) return 'box';
  if (node.matches('input[type=radio]')) return 'radio';
  if (node.matches('input[type=range]')) return 'range';
  if (node.matches('input:is([type=date], [type=time], [type=datetime-local], [type=month], [type=week])'))
    return 'date';
  if (node.matches('button, input:is([type=submit], [type=reset], [type=image], [type=button])')) return 'button';
  return node.matches('input, textarea') || node.isContentEditable ? 'text' : 'other';
}

/** What one can tell of its state; a fold is open when something in it is seen. */
function stateOf(node: Control): string {
  const fold = node.parentElement;
  if (node.localName === 'summary' && fold instanceof HTMLDetailsElement) {
    const rest = [...fold.children].filter(
      (child) => child !== node && !(child instanceof HTMLElement && child.hidden),
    );
    const seen =
      !rest.length || rest.some((child) => child.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    return `${fold.open} ${fold.open && seen}`;
  }
  const { checked, value } = node as Partial<HTMLInputElement>;
  return `${checked} ${value ?? node.textContent}`;
}

/** A control that has the focus and is about to be used. */
interface Said {
  name: string;
  kind: Kind;
  focused: boolean;
  /** Its state. */
  was: string;
}

/** Puts the focus on the next control that has not been used yet: of what a fold opens too. */
function next(): Said | null {
  window.used ??= new Set();
  const node = authored().find((one): one is Control => usable(one) && !window.used.has(one));
  if (!node) return null;
  window.used.add(node);
  window.using = node;
  window.happened = new Set();
  for (const type of ['click', 'submit', 'reset', 'invalid'])
    addEventListener(
      type,
      (event) => {
        window.happened.add(type);
        const { target } = event;
        // The page stays: that the browser would go is enough.
        if (type === 'submit' || (target instanceof Element && target.closest('a'))) event.preventDefault();
      },
      { capture: true },
    );
  node.focus();
  if (kindOf(node) === 'text') (node as Partial<HTMLInputElement>).select?.();
  return { name: nameOf(node), kind: kindOf(node), focused: document.activeElement === node, was: stateOf(node) };
}

/** What came of a key. */
interface After {
  /** Its state now. */
  is: string;
  /** The events. */
  happened: string[];
}

function after(): After {
  const { using: node, happened } = window;
  return { is: stateOf(node), happened: [...happened] };
}

/** What came of all of them. */
interface Outcome extends Said, After {
  /** Its states, key by key. */
  seen: string[];
  /** Whether a fold is open, and what is in it is seen. */
  opened: boolean;
}

interface Use {
  keys: string[];
  rule: string;
  holds: (outcome: Outcome) => boolean;
}

/** The keys, and what must be so when they have been pressed. */
const USES: Record<Kind, Use> = {
  fold: {
    keys: ['Enter'],
    rule: 'Enter does not open it, or nothing shows when it is open',
    holds: ({ opened }) => opened,
  },
  link: { keys: ['Enter'], rule: 'Enter does not follow it', holds: ({ happened }) => happened.includes('click') },
  button: {
    keys: ['Enter'],
    rule: 'Enter sends nothing',
    holds: ({ happened }) =>
      ['submit', 'reset', 'invalid'].some((type) => happened.includes(type)) || happened.includes('click'),
  },
  box: { keys: ['Space'], rule: 'Space does not toggle it', holds: ({ was, is }) => was !== is },
  radio: { keys: ['Space'], rule: 'Space does not choose it', holds: ({ is }) => is.startsWith('true') },
  choice: {
    keys: ['ArrowDown', 'ArrowUp'],
    rule: 'arrows do not change it',
    holds: ({ was, seen }) => seen.some((one) => one !== was),
  },
  range: {
    keys: ['ArrowRight', 'ArrowLeft'],
    rule: 'arrows do not change it',
    holds: ({ was, seen }) => seen.some((one) => one !== was),
  },
  date: { keys: ['ArrowUp'], rule: 'it takes no date', holds: ({ focused }) => focused },
  text: { keys: ['7'], rule: 'it takes no text', holds: ({ is }) => is.endsWith('7') },
  other: { keys: ['Enter'], rule: 'it has the role of a control and does nothing without script', holds: () => false },
};

/** A fold that was open is closed by Enter; once more, and what is in it can be used. */
async function open(page: LoadedPage, said: Said): Promise<boolean> {
  if (said.kind !== 'fold') return false;
  let { is } = await runIn(page, after);
  if (is.startsWith('false')) {
    await page.browser.press('Enter');
    ({ is } = await runIn(page, after));
  }
  return is === 'true true';
}

async function use(page: LoadedPage, said: Said): Promise<Fault[]> {
  const { keys, rule, holds } = USES[said.kind];
  const seen: string[] = [];
  for (const key of keys) {
    await page.browser.press(key);
    seen.push((await runIn(page, after)).is);
  }
  const { is, happened } = await runIn(page, after);
  const works = holds({ ...said, is, seen, happened, opened: await open(page, said) });
  return said.focused && works
    ? []
    : [fault(said.name, `without script ${said.focused ? rule : 'it takes no focus'}`, NATIVE)];
}

const look = eyes(authored, usable, usablePlaces, kindOf, stateOf, next, after);

/** The controls that can be used on a page as it is loaded. */
export async function controlsOn(page: LoadedPage): Promise<Place[]> {
  await page.evaluate(look);
  return runIn(page, usablePlaces);
}

/**
 * Every control works without script, and what can be used with script can be used without.
 *
 * @param page The page without script; it is used up.
 */
export async function controlFaults(withScript: Place[], page: LoadedPage): Promise<Fault[]> {
  const without = (await controlsOn(page)).map(({ place }) => place);
  const faults = withScript
    .filter(({ place }) => !without.includes(place))
    .map(({ name }) => fault(name, 'it can be used only with script', NATIVE));
  for (let said = await runIn(page, next); said; said = await runIn(page, next))
    faults.push(...(await use(page, said)));
  return faults;
}
