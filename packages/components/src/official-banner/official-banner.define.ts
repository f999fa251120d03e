import { define } from '../core/define.js';
import { NaastOfficialBanner } from './official-banner.js';

define('naast-official-banner', NaastOfficialBanner);
