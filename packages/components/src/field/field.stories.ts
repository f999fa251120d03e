import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './field.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-field', ...componentMeta('naast-field', docs) };
export const Playground = playground('naast-field', example);
