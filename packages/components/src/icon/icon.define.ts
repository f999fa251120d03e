import { define } from '../core/define.js';
import builtIn from './built-in.js';
import { NaastIcon, registerIcons } from './icon.js';

registerIcons(...builtIn);
define('naast-icon', NaastIcon);
