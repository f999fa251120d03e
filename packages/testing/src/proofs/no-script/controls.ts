// Uses every control that the author wrote, with the keyboard, on the page without script.
import { eyes, nameOf, operable, shown } from '../../look/eyes.ts';
import { fault } from '../../run/fault.ts';

const NATIVE = 'Let the author write the native element in its working state; script adds to it and frees nothing.';

/** The nodes that the author wrote: the same list with script and without, since nothing is moved. */
function authored() {
  return [...document.querySelectorAll('#fixture *')].filter((node) => !node.closest('[data-naast]'));
}

/** Whether a person can use it here. What only an author's own script gives a meaning is theirs. */
function usable(node) {
  return (
    operable(node) &&
    shown(node) &&
    !node.matches('button[type=button], [readonly], input:is([type=file], [type=color])')
  );
}

/** Places in the list of authored nodes. */
function usablePlaces() {
  return authored().flatMap((node, place) => (usable(node) ? [{ place, name: nameOf(node) }] : []));
}

/** What the keys are expected to do, by what the control is. */
function kindOf(node) {
  if (node.matches('summary')) return 'fold';
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
function stateOf(node) {
  if (node.matches('summary')) {
    const rest = [...node.parentElement.children].filter((child) => child !== node && !child.hidden);
    const seen =
      !rest.length || rest.some((child) => child.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    return `${node.parentElement.open} ${node.parentElement.open && seen}`;
  }
  return `${node.checked} ${node.value ?? node.textContent}`;
}

/** Puts the focus on the next control that has not been used yet: of what a fold opens too. */
function next() {
  globalThis.used ??= new Set();
  const node = authored().find((one) => usable(one) && !globalThis.used.has(one));
  if (!node) return null;
  globalThis.used.add(node);
  globalThis.using = node;
  globalThis.happened = new Set();
  for (const type of ['click', 'submit', 'reset', 'invalid'])
    addEventListener(
      type,
      (event) => {
        globalThis.happened.add(type);
        // The page stays: that the browser would go is enough.
        if (type === 'submit' || event.target.closest?.('a')) event.preventDefault();
      },
      { capture: true },
    );
  node.focus();
  if (kindOf(node) === 'text') node.select?.();
  return {
    name: nameOf(node),
    kind: kindOf(node),
    focused: document.activeElement === node,
    was: stateOf(node),
    checked: node.checked,
  };
}

function after() {
  const { using: node, happened } = globalThis;
  return { is: stateOf(node), happened: [...happened], open: node.parentElement.open };
}

/** The keys, and what must be so when they have been pressed. */
const USES = {
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
async function open(page, said) {
  if (said.kind !== 'fold') return false;
  let { is } = await page.evaluate(() => globalThis.eyes.after());
  if (is.startsWith('false')) {
    await page.browser.press('Enter');
    ({ is } = await page.evaluate(() => globalThis.eyes.after()));
  }
  return is === 'true true';
}

async function use(page, said) {
  const { keys, rule, holds } = USES[said.kind];
  const seen = [];
  for (const key of keys) {
    await page.browser.press(key);
    seen.push((await page.evaluate(() => globalThis.eyes.after())).is);
  }
  const { is, happened } = await page.evaluate(() => globalThis.eyes.after());
  const works = holds({ ...said, is, seen, happened, opened: await open(page, said) });
  return said.focused && works
    ? []
    : [fault(said.name, `without script ${said.focused ? rule : 'it takes no focus'}`, NATIVE)];
}

const look = eyes(authored, usable, usablePlaces, kindOf, stateOf, next, after);

const nextOn = (page) => page.evaluate(() => globalThis.eyes.next());

/** The controls that can be used on a page as it is loaded. */
export async function controlsOn(page) {
  await page.evaluate(look);
  return page.evaluate(() => globalThis.eyes.usablePlaces());
}

/**
 * Every control works without script, and what can be used with script can be used without.
 *
 * @param {Awaited<ReturnType<typeof controlsOn>>} withScript
 * @param page The page without script; it is used up.
 */
export async function controlFaults(withScript, page) {
  const without = (await controlsOn(page)).map(({ place }) => place);
  const faults = withScript
    .filter(({ place }) => !without.includes(place))
    .map(({ name }) => fault(name, 'it can be used only with script', NATIVE));
  for (let said = await nextOn(page); said; said = await nextOn(page)) faults.push(...(await use(page, said)));
  return faults;
}
