/**
 * Fires an event of Naast: it bubbles and crosses shadow roots. Fire it only for what a person did.
 *
 * @param target The element that speaks.
 * @param type The name, `naast-<what-happened>`.
 * @param detail What a listener needs to know.
 * @param cancelable Whether there is a default that `preventDefault()` stops.
 * @returns false when a listener prevented the default.
 */
export function emit<T>(target: EventTarget, type: `naast-${string}`, detail?: T, cancelable = false): boolean {
  return target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
}
