import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { moments, setMoment } from '../lib/clock.ts';
import { theme } from '../lib/theme.ts';
import manifest from '@naast/components/custom-elements.json' with { type: 'json' };
import '@naast/components/all';

setCustomElementsManifest(manifest);

/** Storybook knows its icons by name, so the name stays a name of its own to the compiler. */
const choice = <Icon extends string>(title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** What the toolbar chooses is put on the page as an agency would: with attributes. */
function apply(globals: Record<string, string>): void {
  const page = document.documentElement;
  page.lang = globals.language ?? 'nl';
  page.dir = globals.direction ?? 'ltr';
  for (const [name, value] of [
    ['theme', globals.theme],
    ['pace', globals.pace],
  ] as const) {
    if (value && value !== 'system') page.setAttribute(`data-naast-${name}`, value);
    else page.removeAttribute(`data-naast-${name}`);
  }
  document.body.classList.add('naast-page');
  setMoment(globals.moment ?? moments[0].value);
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', [
      { value: 'system', title: 'Theme: as the system' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'contrast', title: 'Contrast' },
    ]),
    pace: choice('Pace', 'timer', [
      { value: 'standard', title: 'Pace: standard' },
      { value: 'calm', title: 'Calm' },
    ]),
    language: choice('Language', 'globe', [
      { value: 'nl', title: 'Nederlands' },
      { value: 'fr', title: 'Français' },
      { value: 'de', title: 'Deutsch' },
      { value: 'en', title: 'English' },
    ]),
    moment: choice('Moment', 'calendar', moments),
    direction: choice('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
  },
  initialGlobals: { theme: 'system', pace: 'standard', language: 'nl', direction: 'ltr', moment: moments[0].value },
  decorators: [
    (story, { globals }) => {
      apply(globals);
      return story();
    },
  ],
  parameters: {
    backgrounds: { disable: true },
    docs: { theme },
    options: {
      storySort: {
        order: [
          'Start',
          ['Welcome', 'Developers', 'Designers', 'Accessibility testers'],
          'Foundations',
          [
            'The face',
            'Colour',
            'Type',
            'Space and grid',
            'Shape and elevation',
            'Icons and pictograms',
            'Motion',
            'Focus',
            'Pace',
            'Dark and contrast',
            'Print',
            'Right to left',
            'Writing',
            'Hand it to Figma',
          ],
          'Journeys',
          'Components',
          'Wrong use',
        ],
      },
    },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
  },
};

export default preview;
