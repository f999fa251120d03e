import { addons } from 'storybook/manager-api';
import { theme } from '../lib/theme.ts';

addons.setConfig({ theme, sidebar: { showRoots: true }, ui: { enableShortcuts: false } });
