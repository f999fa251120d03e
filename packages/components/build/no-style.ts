// In place of Lit's css-tag.js, in the ReactiveElement for pages on which nothing has a shadow root: there is no style to adopt.
export const adoptStyles = (): void => {};
export const getCompatibleStyle = (style: unknown): unknown => style;

// Lit's module names these too; the one that is made from it does not.
export const CSSResult = undefined;
export const css = undefined;
export const supportsAdoptingStyleSheets = undefined;
export const unsafeCSS = undefined;
