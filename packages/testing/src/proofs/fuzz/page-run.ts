// Runs in the page: a sequence of things that no author would do and every system does some day, always the same for a seed.
/* global FUZZ */
{
  const settle = async (place) => {
    for (const node of place.querySelectorAll('*')) if (node.updateComplete) await node.updateComplete;
    await null;
  };

  /** What an act did, or the fault that it threw. */
  const tryOut = (act) => {
    try {
      return { did: act() };
    } catch (error) {
      return { fault: { element: act.name, rule: `it throws ${error}` } };
    }
  };

  /**
   * @param {string} seed
   * @param {number} steps
   * @param {object} api What may be set on each element.
   * @returns {Promise<{ fault: object | null, did: string[] }>} The first fault, and all that was done until then.
   */
  FUZZ.run = async (seed, steps, api) => {
    const place = document.getElementById('fixture');
    const roll = FUZZ.roll(seed);
    const pick = (list) => list[roll(list.length)];
    const written = new WeakSet([...document.querySelectorAll('*')].filter((node) => !node.closest('[data-naast]')));
    const acts = FUZZ.acts({ roll, pick, place, api, written });
    const judges = [FUZZ.watchMarkup(written), FUZZ.typeIn(place)];
    const did = [];
    for (let step = 0; step < steps; step++) {
      const result = tryOut(pick(acts));
      if (result.did) did.push(result.did);
      if (!result.fault) await settle(place);
      const fault = result.fault ?? judges.map((judge) => judge()).find(Boolean);
      if (fault) return { fault, did };
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // Whoever turns this page away has nothing to lay out anew.
    place.remove();
    return { fault: null, did };
  };
}
