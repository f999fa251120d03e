import { define } from '../core/define.js';
import { NaastLifeEventCard } from './life-event-card.js';

define('naast-life-event-card', NaastLifeEventCard);
