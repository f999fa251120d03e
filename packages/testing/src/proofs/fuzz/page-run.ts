// Runs in the page: a sequence of things that no author would do and every system does some day, always the same for a seed.
import type { Act, Found, Pick } from './in-page.ts';

{
  const { FUZZ } = window;

  const settle = async (place: Element) => {
    for (const node of place.querySelectorAll('*')) {
      const update: unknown = Reflect.get(node, 'updateComplete');
      if (update) await update;
    }
    await null;
  };

  /** What an act did, or the fault that it threw. */
  const tryOut = (act: Act | undefined): { did?: ReturnType<Act>; fault?: Found } => {
    try {
      return { did: act?.() };
    } catch (error) {
      return { fault: { element: act?.name ?? '', rule: `it throws ${error}` } };
    }
  };

  FUZZ.run = async (seed, steps, api) => {
    const place = document.getElementById('fixture');
    if (!place) throw new Error('The page has no fixture.');
    const roll = FUZZ.roll(seed);
    // Of a list that is not empty there always is one.
    const pick = (<T>(list: readonly T[]) => list[roll(list.length)]) as Pick;
    const written = new WeakSet(
      [...document.querySelectorAll('*')].filter((node) => !node.closest(window.library.added)),
    );
    const acts = FUZZ.acts({ roll, pick, place, api, written });
    const judges = [FUZZ.watchMarkup(written), FUZZ.typeIn(place)];
    const did: string[] = [];
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
