// What a token is: as the sources say it, and as everything that is written from it knows it.

export interface Dimension {
  value: number;
  unit: 'px' | 'rem';
}
export interface Duration {
  value: number;
  unit: 'ms' | 's';
}
export interface Colour {
  colorSpace?: 'oklch';
  components: [number, number, number];
  alpha?: number;
}
export type Curve = [x1: number, y1: number, x2: number, y2: number];

export interface Shadow {
  color: Colour;
  offsetX: Dimension;
  offsetY: Dimension;
  blur: Dimension;
  spread: Dimension;
  inset?: boolean;
}
export interface Typography {
  fontFamily: string[];
  fontSize: Dimension;
  fontWeight: number;
  letterSpacing: Dimension;
  lineHeight: number;
}
export interface Border {
  color: Colour;
  width: Dimension;
  style: string;
}
export interface Transition {
  duration: Duration;
  delay: Duration;
  timingFunction: Curve;
}

/** The value of each type that is not made of others. */
export interface PlainValues {
  color: Colour;
  dimension: Dimension;
  duration: Duration;
  number: number;
  fontWeight: number;
  fontFamily: string[];
  cubicBezier: Curve;
}
/** The types that only a member of a composite can have. */
export interface MemberValues extends PlainValues {
  strokeStyle: string;
  boolean: boolean;
}
/** One layer of each composite. */
export interface Layers {
  shadow: Shadow;
  typography: Typography;
  border: Border;
  transition: Transition;
}
/** The value of each type, resolved. A shadow may be a list of shadows. */
export interface Values extends MemberValues, Omit<Layers, 'shadow'> {
  shadow: Shadow | Shadow[];
}
export type PlainType = keyof PlainValues;
export type MemberType = keyof MemberValues;
export type CompositeType = keyof Layers;
export type ValueType = keyof Values;

export type ContrastKind = 'text' | 'boundary' | 'decorative';
/** What `eu.naast.contrast` promises: contrast of this kind on each of these grounds. */
export interface ContrastPromise {
  kind: ContrastKind;
  on: string[];
  /** Why nothing has to be legible; only of a decorative pair. */
  reason?: string;
}

/** The $extensions of a token that are ours, and the one of Figma. What each is stands in the README. */
export interface Extensions {
  'eu.naast.contrast'?: ContrastPromise[];
  'eu.naast.fluid'?: { min: Dimension };
  'eu.naast.deprecated'?: { new: string; since: string };
  'eu.naast.needs-icon'?: string[];
  'eu.naast.constant'?: string;
  'eu.naast.offered'?: string;
  'eu.naast.unit'?: string;
  'eu.naast.css'?: false;
  'eu.naast.forced-colours'?: string;
  'com.figma.scopes'?: string[];
}

/** A token as its file says it, with what the groups around it say. Nothing is known of its value until it is validated. */
export interface SourceToken {
  $type?: string | undefined;
  $value: unknown;
  $description?: string;
  $deprecated?: boolean | string | undefined;
  $extensions: Extensions;
  /** The file that it stands in, from the folder of the sources. */
  file: string;
  /** The folder that it stands in, `primitive` or `semantic`; an override has none of its own. */
  tier?: string;
}
/** Tokens by dotted path. */
export type SourceTokens = Map<string, SourceToken>;

/** The old name of a token, and what to write instead. */
export interface Deprecation {
  old: string;
  new: string;
  since: string;
  message: string;
}

/** What a composite refers to, by member. */
export type References = Partial<Record<string, string>>;

/** A semantic token in one mode. */
export interface Token<T extends ValueType = ValueType> {
  /** The custom property. */
  name: string;
  path: string;
  type: T;
  description: string;
  /** Resolved. */
  value: Values[T];
  extensions: Extensions;
  /** The value as CSS text. */
  css: string;
  /** The CSS text with var(), for composites and for deprecated tokens. */
  linked: string | undefined;
  /** The path that it refers to; of a composite by member, and of a list of shadows for each. */
  reference: string | References | References[] | undefined;
  /** Whether pages have it. */
  inCss: boolean;
  tier: string | undefined;
  deprecated: Deprecation | undefined;
}

export type ModeName = 'light' | 'dark' | 'contrast' | 'contrast-dark' | 'calm' | 'reduced-motion' | 'print';
/** The semantic tokens of one mode by dotted path. */
export type Mode = Map<string, Token>;
export type Modes = Record<ModeName, Mode>;
