import { define } from '../core/define.js';
import { NaastHeader } from './header.js';

define('naast-header', NaastHeader);
