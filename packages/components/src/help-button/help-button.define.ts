import { define } from '../core/define.js';
import { NaastHelpButton } from './help-button.js';
import { NaastHelpChannel } from './help-channel.js';

define('naast-help-channel', NaastHelpChannel);
define('naast-help-button', NaastHelpButton);
