import { define } from '../core/define.js';
import { NaastButton } from './button.js';

define('naast-button', NaastButton);
