import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './help-button.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-help-button', ...componentMeta('naast-help-button', docs) };
export const Playground = playground('naast-help-button', example);
