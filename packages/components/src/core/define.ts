import { version } from './environment.js';

/** A class that can be registered; `naastVersion` says which release it came with. */
type Registrable = CustomElementConstructor & { naastVersion?: string };

/**
 * Registers an element once. Importing a define file twice is harmless. When another class already holds the tag (another release,
 * or a second copy of this one), that class stays and one console warning names both versions.
 *
 * @param tag The name of the element, such as `naast-button`.
 * @param type The class to register.
 */
export function define(tag: string, type: Registrable): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  const held = registry.get(tag) as Registrable | undefined;
  if (held === type) return;
  if (!held) {
    type.naastVersion = version;
    registry.define(tag, type);
    return;
  }
  console.warn(`<${tag}> is Naast ${held.naastVersion} already, ${version} is ignored: load one version.`);
}
