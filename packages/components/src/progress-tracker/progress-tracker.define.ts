import { define } from '../core/define.js';
import { NaastProgressStep } from './progress-step.js';
import { NaastProgressTracker } from './progress-tracker.js';

define('naast-progress-step', NaastProgressStep);
define('naast-progress-tracker', NaastProgressTracker);
