// The pages of the journey, for the contract: each as a citizen meets it, in a state that the server would send.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { pages, problemPage, renderSample, SENT_BACK } from './pages/index.ts';

/** @type {import('../../../packages/testing/src/library/pages.ts').PageSet} */
export default {
  name: 'journey-moving',
  pages: [
    ...[...pages, problemPage].map(({ name, kind }) => ({ name, kind, render: (lang) => renderSample(name, lang) })),
    { name: 'form-sent-back', render: (lang) => renderSample('form', lang, SENT_BACK) },
  ],
  files: async () => ({
    'form.client.js': (
      await transform(await readFile(new URL('form.client.ts', import.meta.url), 'utf8'), { loader: 'ts' })
    ).code,
  }),
};
