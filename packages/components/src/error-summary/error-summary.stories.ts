import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './error-summary.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-error-summary', ...componentMeta('naast-error-summary', docs) };
export const Playground = playground('naast-error-summary', example);
