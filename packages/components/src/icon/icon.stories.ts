import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './icon.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-icon', ...componentMeta('naast-icon', docs) };
export const Playground = playground('naast-icon', example);
