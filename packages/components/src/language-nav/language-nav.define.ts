import { define } from '../core/define.js';
import { NaastLanguageNav } from './language-nav.js';

define('naast-language-nav', NaastLanguageNav);
