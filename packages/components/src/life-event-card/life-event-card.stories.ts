import { componentMeta, playground } from '../../../../storybook/lib/stories.ts';
import docs from './life-event-card.md?raw';
import example from './examples/default.html?raw';

export default { title: 'Components/naast-life-event-card', ...componentMeta('naast-life-event-card', docs) };
export const Playground = playground('naast-life-event-card', example);
