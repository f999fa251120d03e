import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './footer.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-footer', ...componentMeta('naast-footer', docs) };
export const Playground = playground('naast-footer', example);
