import { define } from '../core/define.js';
import { NaastFooter } from './footer.js';

define('naast-footer', NaastFooter);
