import type { Component } from '../../library/fixtures.ts';
import { fault, type Fault } from '../../run/fault.ts';
import { ENVIRONMENTS, imported } from '../lib/imports.ts';

const LATER =
  'Do it in connectedCallback or later; of a page, a class may need HTMLElement and nothing else while it is imported.';

/** The class module is imported in plain Node, in jsdom and in happy-dom: no error, and no global is touched. */
export async function importFaults(component: Component): Promise<Fault[]> {
  const found = await Promise.all(
    ENVIRONMENTS.map(async (name) => ({ name, result: await imported(component, name) })),
  );
  return found.flatMap(({ name, result }) => {
    if (!result) return [];
    const element = `${component.name}.js`;
    if (result.error) return [fault(element, `it cannot be imported in ${name}: ${result.error}`, LATER)];
    return result.touched.map((what) => fault(element, `${what} while it is imported in ${name}`, LATER));
  });
}
