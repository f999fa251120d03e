import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './read-aloud.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-read-aloud', ...componentMeta('naast-read-aloud', docs) };
export const Playground = playground('naast-read-aloud', example);
