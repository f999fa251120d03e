/** A public property of a light element. The shape follows Lit's, so that tools that know Lit read it too. */
export interface PropertyDeclaration {
  /** String unless said otherwise. A boolean is true when the attribute is there. */
  type?: typeof String | typeof Boolean | typeof Number;
  /** The name of the attribute where it is not the lower-cased name of the property. */
  attribute?: string;
  /** The known words; any other reads as the first one, as HTML does for enumerated attributes. */
  values?: readonly string[];
}

export type PropertyDeclarations = Record<string, PropertyDeclaration>;

type Owner = { properties: PropertyDeclarations; prototype: HTMLElement };

function read(element: HTMLElement, name: string, { type, values }: PropertyDeclaration): unknown {
  const value = element.getAttribute(name);
  if (type === Boolean) return value !== null;
  if (type === Number) return value?.trim() && Number.isFinite(+value) ? +value : null;
  if (values) return value !== null && values.includes(value) ? value : values[0];
  return value ?? '';
}

function write(element: HTMLElement, name: string, value: unknown): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : (value as string));
}

/**
 * Gives a class an accessor for each declared property, and names its attributes.
 *
 * @param type The class of an element.
 * @returns the names for `observedAttributes`.
 */
export function attributesOf(type: Owner): string[] {
  return Object.entries(type.properties).map(([property, declaration]) => {
    const name = declaration.attribute ?? property.toLowerCase();
    Object.defineProperty(type.prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return read(this, name, declaration);
      },
      set(this: HTMLElement, value: unknown) {
        write(this, name, value);
      },
    });
    return name;
  });
}

/**
 * A property that was set before the class was known sits on the instance and hides the accessor: it is set again,
 * through the accessor.
 *
 * @param element An element that has just been connected.
 * @param properties Its declared properties.
 */
export function takeEarlyProperties(element: HTMLElement, properties: PropertyDeclarations): void {
  const bag = element as unknown as Record<string, unknown>;
  for (const property of Object.keys(element)) {
    if (!Object.hasOwn(properties, property)) continue;
    const value = bag[property];
    delete bag[property];
    bag[property] = value;
  }
}
