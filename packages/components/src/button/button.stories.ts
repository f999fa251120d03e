import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './button.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-button', ...componentMeta('naast-button', docs) };
export const Playground = playground('naast-button', example);
