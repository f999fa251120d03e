import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './header.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-header', ...componentMeta('naast-header', docs) };
export const Playground = playground('naast-header', example);
