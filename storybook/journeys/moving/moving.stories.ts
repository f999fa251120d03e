import type { StoryObj } from '@storybook/web-components-vite';
import { fragment } from '../../lib/fragment.ts';
import { languageOf } from './content/index.ts';
import { renderSample, SENT_BACK } from './pages/index.ts';
import type { State } from './types.ts';

export default {
  title: 'Journeys/Moving house',
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'A citizen moves house, at the city of “Stad aan Zee”: from a life event to a case that can be followed. The toolbar chooses the language. ' +
          'These are the pages that `pnpm journey` serves, where the form really posts.',
      },
    },
  },
};

/** A page of the journey in the language of the toolbar, as its server sends it. */
const journeyPage = (page: string, name: string, state?: State): StoryObj => ({
  name,
  render: (_, { globals }) => fragment(renderSample(page, languageOf(globals.language as string), state).body),
});

export const Overview = journeyPage('overview', '1. Life events');
export const Moving = journeyPage('moving', '2. I am moving');
export const Form = journeyPage('form', '3. The form');
export const FormWithFaults = journeyPage('form', '3. The form, sent back by the server', SENT_BACK);
export const Check = journeyPage('check', '4. Check and confirm');
export const Case = journeyPage('case', '5. Receipt and case');
