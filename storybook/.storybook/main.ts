import type { StorybookConfig } from '@storybook/web-components-vite';
import { evidence } from '../lib/evidence-stories.ts';
import { foundations } from '../lib/foundation-stories.ts';
import { html } from '../lib/html-stories.ts';
import { wrong } from '../lib/wrong-stories.ts';

const kinds = [html, evidence, foundations, wrong];

/** Nothing here asks the network: telemetry, notices and version checks are off. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../pages/*.html',
    '../foundations/pages/*.ts',
    '../journeys/*/*.stories.ts',
    '../../packages/components/src/*/*.stories.ts',
    '../../packages/components/src/*/examples/*.html',
    '../../packages/components/src/*/*.md',
    '../../packages/testing/wrong/*/case.json',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../../packages/components/dist', to: '/naast' },
    { from: '../static', to: '/' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  experimental_indexers: (indexers = []) => [...kinds.map(({ indexer }) => indexer), ...indexers],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), ...kinds.map(({ plugin }) => plugin)],
    // Storybook stands outside the component's folder; the workspace is what may be read.
    server: { ...vite.server, fs: { allow: ['..'] } },
  }),
};

export default config;
