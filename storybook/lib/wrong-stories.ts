// Every planted fault of the contract is a story: what not to write, and why. Named in case.json, so a new one shows up by itself.
import { basename, dirname } from 'node:path';
import { storyFiles } from './story-files.ts';
import { isForAgencies, wrongPage } from './wrong.ts';

/** `wrong/label-missing/case.json` → "Label missing". */
const nameOf = (file: string) => {
  const words = basename(dirname(file)).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const audience = (file: string) => (isForAgencies(dirname(file)) ? 'For agencies' : 'For builders of components');

export const wrong = storyFiles('wrong', {
  test: /\/testing\/wrong\/([a-z-]+)\/case\.json$/,
  place: (file) => ({
    title: `Wrong use/${audience(file)}/${nameOf(file)}`,
    name: nameOf(file),
    exportName: 'Wrong',
    tags: ['!autodocs'],
  }),
  content: (file) => ({
    html: wrongPage(dirname(file)),
    parameters: {
      layout: 'fullscreen',
      controls: { disable: true },
      // What is shown breaks a rule on purpose; that it is found is proved by tests/contract/planted-faults.test.ts.
      a11y: { test: 'off', disable: true },
    },
  }),
});
