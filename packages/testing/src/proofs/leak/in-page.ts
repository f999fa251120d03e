// These run in the page.

/** Puts the fixture into the page and takes it out again, so often. */
export const cycle = async (times) => {
  const place = document.getElementById('fixture');
  place.replaceChildren();
  for (let count = 0; count < times; count++) {
    place.append(globalThis.naastFixture());
    for (const node of place.querySelectorAll('*')) if (node.updateComplete) await node.updateComplete;
    place.replaceChildren();
    await null;
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  globalThis.naastRunTimers();
};

/** From now on timers wait until they are asked for, so that nobody waits for a clock. */
export const holdTimers = () => {
  const held = new Map();
  let last = 1e6;
  const hold =
    (repeat) =>
    (act, _, ...values) =>
      held.set(++last, { act, values, repeat }) && last;
  const [clearTimeout, clearInterval] = [globalThis.clearTimeout, globalThis.clearInterval];
  globalThis.setTimeout = hold(false);
  globalThis.setInterval = hold(true);
  globalThis.clearTimeout = (id) => held.delete(id) || clearTimeout(id);
  globalThis.clearInterval = (id) => held.delete(id) || clearInterval(id);
  globalThis.naastRunTimers = () => {
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

/** @returns {Record<string, number>} The timers that are still there when all have had their turn. */
export const countTimers = () =>
  globalThis.naastRunTimers().reduce((counts, { repeat }) => {
    const kind = repeat ? 'intervals' : 'timeouts';
    return { ...counts, [kind]: (counts[kind] ?? 0) + 1 };
  }, {});
