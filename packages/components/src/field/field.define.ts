import { define } from '../core/define.js';
import { NaastField } from './field.js';

define('naast-field', NaastField);
