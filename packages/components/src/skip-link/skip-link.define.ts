import { define } from '../core/define.js';
import { NaastSkipLink } from './skip-link.js';

define('naast-skip-link', NaastSkipLink);
