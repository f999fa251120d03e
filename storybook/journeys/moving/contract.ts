// The pages of the journey, for the contract: each as a citizen meets it, in a state that the server would send.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import type { PageSet } from '../../../packages/testing/src/library/pages.ts';
import { languageOf } from './content/index.ts';
import { pages, problemPage, renderSample, SENT_BACK } from './pages/index.ts';
import type { State } from './types.ts';

const rendered =
  (name: string, state?: State) =>
  (lang: string): { title: string; body: string } =>
    renderSample(name, languageOf(lang), state);

export default {
  name: 'journey-moving',
  pages: [
    ...[...pages, problemPage].map(({ name, kind }) => ({ name, ...(kind && { kind }), render: rendered(name) })),
    { name: 'form-sent-back', render: rendered('form', SENT_BACK) },
  ],
  files: async () => ({
    'form.client.js': (
      await transform(await readFile(new URL('form.client.ts', import.meta.url), 'utf8'), { loader: 'ts' })
    ).code,
  }),
} satisfies PageSet;
