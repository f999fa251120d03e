// Typography as one value: what a heading, a label or a button is set in.
import { exhibit, section } from './page.mjs';
import { tokenList } from './token-list.mjs';
import { tokens } from './tokens.mjs';

const list = tokens.filter(({ type }) => type === 'typography');

/** Nothing when there are no such tokens. */
export const composites = () =>
  list.length ? [section('Roles', 'What each kind of text is set in, as one value.', exhibit(tokenList(list)))] : [];
