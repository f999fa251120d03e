import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './official-banner.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-official-banner', ...componentMeta('naast-official-banner', docs) };
export const Playground = playground('naast-official-banner', example);
