import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './language-nav.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-language-nav', ...componentMeta('naast-language-nav', docs) };
export const Playground = playground('naast-language-nav', example);
