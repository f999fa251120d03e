// The icons as CSS masks, for pages without script: one sheet with all, or the base and a sheet per icon.
import type { Icon } from './icon.ts';

/** As large as naast-icon, and like it in the middle of the letters; the margins keep the line as high as it was. */
const base = `/* An icon in the colour of the text: <span class="naast-icon-check" aria-hidden="true"></span> */
:where([class^='naast-icon-'], [class*=' naast-icon-'])::before {
  content: '';
  display: inline-block;
  inline-size: 1.25em;
  block-size: 1.25em;
  margin-block: -0.15em;
  vertical-align: -0.13em;
  background: currentColor;
  /* A name that is no icon keeps its place and shows nothing. */
  mask: linear-gradient(transparent, transparent) center / contain no-repeat;
  print-color-adjust: exact;
}

@media (forced-colors: active) {
  :where([class^='naast-icon-'], [class*=' naast-icon-'])::before {
    background: CanvasText;
    forced-color-adjust: none;
  }

  /* The colour that the text around the icon really has, also in a link or a button. */
  @supports (forced-color-adjust: preserve-parent-color) {
    :where([class^='naast-icon-'], [class*=' naast-icon-'])::before {
      background: currentColor;
      forced-color-adjust: preserve-parent-color;
    }
  }
}
`;

/** Where a browser does not know :dir(), the nearest that can be said is "somewhere in right-to-left text". */
function ruleOf({ name, mirror }: Icon, svgFolder: string): string {
  const picture = `.naast-icon-${name}::before {\n  mask-image: url('${svgFolder}/${name}.svg');\n}\n`;
  if (!mirror) return picture;
  return (
    `${picture}.naast-icon-${name}:dir(rtl)::before {\n  scale: -1 1;\n}\n` +
    `@supports not selector(:dir(rtl)) {\n  [dir='rtl'] .naast-icon-${name}::before {\n    scale: -1 1;\n  }\n}\n`
  );
}

/** The sheets, by the name of their file in dist. */
export const cssFiles = (icons: Icon[]): Record<string, string> => ({
  'icons.css': base + icons.map((icon) => ruleOf(icon, './svg')).join(''),
  'icons-base.css': base,
  ...Object.fromEntries(icons.map((icon) => [`css/${icon.name}.css`, ruleOf(icon, '../svg')])),
});
