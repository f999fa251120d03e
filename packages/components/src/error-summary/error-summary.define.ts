import { define } from '../core/define.js';
import { NaastErrorSummary } from './error-summary.js';

define('naast-error-summary', NaastErrorSummary);
