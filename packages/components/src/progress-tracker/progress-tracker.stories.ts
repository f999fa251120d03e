import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './progress-tracker.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-progress-tracker', ...componentMeta('naast-progress-tracker', docs) };
export const Playground = playground('naast-progress-tracker', example);
