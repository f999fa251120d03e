import { define } from '../core/define.js';
import { NaastReadAloud } from './read-aloud.js';

// A server's renderer does not know the language around an element: its words would be Dutch, and stay so. Not known there, the
// element is passed on as it was written.
// eslint-disable-next-line no-restricted-syntax -- it registers, and only where there is a page
if (globalThis.document) define('naast-read-aloud', NaastReadAloud);
