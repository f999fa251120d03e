import { define } from '../core/define.js';
import { NaastReadAloud } from './read-aloud.js';

define('naast-read-aloud', NaastReadAloud);
