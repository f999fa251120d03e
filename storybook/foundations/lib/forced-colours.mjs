// Which system colour stands for which of ours.
import { exhibit, facts, html } from './page.mjs';
import { tokens } from './tokens.mjs';

const forced = tokens.filter((token) => token.forcedColours);

/** Nothing where the tokens do not say it. */
export const forcedColours = () =>
  forced.length > 0 &&
  exhibit(facts(forced.map(({ property, forcedColours }) => [html`<code>${property}</code>`, forcedColours])));
