// These run in the page.

/** What waits for its turn. */
export interface Timer {
  act: (...values: unknown[]) => void;
  values: unknown[];
  /** Whether it comes again. */
  repeat: boolean;
}

/** Puts the fixture into the page and takes it out again, so often. */
export const cycle = async (times: number): Promise<void> => {
  const place = document.getElementById('fixture');
  if (!place) throw new Error('The page has no fixture.');
  place.replaceChildren();
  for (let count = 0; count < times; count++) {
    place.append(window.copyFixture());
    for (const node of place.querySelectorAll('*')) {
      const update: unknown = Reflect.get(node, 'updateComplete');
      if (update) await update;
    }
    place.replaceChildren();
    await null;
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  window.runTimers();
};

/** From now on timers wait until they are asked for, so that nobody waits for a clock. */
export const holdTimers = (): void => {
  const held = new Map<number, Timer>();
  let last = 1e6;
  const hold =
    (repeat: boolean) =>
    (act: Timer['act'], _: number, ...values: unknown[]) =>
      held.set(++last, { act, values, repeat }) && last;
  const { clearTimeout, clearInterval } = window;
  Object.assign(window, {
    setTimeout: hold(false),
    setInterval: hold(true),
    clearTimeout: (id: number) => held.delete(id) || clearTimeout(id),
    clearInterval: (id: number) => held.delete(id) || clearInterval(id),
  });
  window.runTimers = () => {
    // What a timer sets off may set another, as an announcement does; what goes on after five is an interval in disguise.
    for (let round = 0; round < 5; round++) {
      for (const [id, { act, values, repeat }] of [...held]) {
        if (!repeat) held.delete(id);
        act(...values);
      }
    }
    return [...held.values()];
  };
};

/** The timers that are still there when all have had their turn. */
export const countTimers = (): Record<string, number> =>
  window.runTimers().reduce<Record<string, number>>((counts, { repeat }) => {
    const kind = repeat ? 'intervals' : 'timeouts';
    return { ...counts, [kind]: (counts[kind] ?? 0) + 1 };
  }, {});
