import type { PropertyDeclaration as LitDeclaration } from '@lit/reactive-element';

/** A public property of a light element: Lit's declaration, and the words that it may be. */
export interface PropertyDeclaration extends LitDeclaration {
  /** String unless said otherwise. A boolean is true when the attribute is there. */
  readonly type?: typeof String | typeof Boolean | typeof Number;
  /** The name of the attribute where it is not the lower-cased name of the property. */
  readonly attribute?: string;
  /** The known words; any other reads as the first one, as HTML does for enumerated attributes. */
  readonly values?: readonly string[];
}

export type PropertyDeclarations = Record<string, PropertyDeclaration>;

/** A declaration that says itself which attribute it is, and how that is read and written. */
export interface AttributeDeclaration extends PropertyDeclaration {
  readonly attribute: string;
  readonly converter: { fromAttribute(value: string | null): unknown };
}

/** Anything may stand in an attribute, so reading never fails. */
function converterFor({ type, values }: PropertyDeclaration): AttributeDeclaration['converter'] {
  return {
    fromAttribute(value) {
      if (type === Boolean) return value !== null;
      if (type === Number) return value?.trim() && Number.isFinite(+value) ? +value : null;
      if (values) return value !== null && values.includes(value) ? value : values[0];
      return value ?? '';
    },
  };
}

/**
 * @param property The name of the property.
 * @param declared What the class says of it.
 * @returns the declaration with its attribute, and without Lit's accessor.
 */
export function asAttribute(property: string, declared: PropertyDeclaration): AttributeDeclaration {
  return { attribute: property.toLowerCase(), ...declared, converter: converterFor(declared), noAccessor: true };
}

/**
 * An accessor that reads and writes the attribute itself: a property is set at once, as in HTML, and no element keeps a second
 * copy of what its markup says.
 *
 * @param declaration The declaration of the property.
 * @returns a descriptor for the prototype of the class.
 */
export function accessorOf({ attribute, converter }: AttributeDeclaration): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: Element) {
      return converter.fromAttribute(this.getAttribute(attribute));
    },
    set(this: Element, value: unknown) {
      // Null and undefined take the attribute away, as false does.
      if ((value ?? false) === false) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true ? '' : (value as string));
    },
  };
}
