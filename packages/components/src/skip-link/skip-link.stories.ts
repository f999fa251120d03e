import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './skip-link.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-skip-link', ...componentMeta('naast-skip-link', docs) };
export const Playground = playground('naast-skip-link', example);
