/**
 * Moves the clock of whoever runs it. It runs in pages too, so it uses nothing from outside.
 *
 * @param by Milliseconds.
 */
export function shiftClock(by: number): void {
  const { Date: Own } = globalThis;
  const now = (): number => Own.now() + by;
  globalThis.Date = new Proxy(Own, {
    construct: (target, parts, type) => Reflect.construct(target, parts.length ? parts : [now()], type) as Date,
    apply: () => new Own(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}
