import type { Config } from '@custom-elements-manifest/analyzer';

const config: Config = {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/testing.ts', 'src/**/*.stories.ts', 'src/**/*.define.ts', 'src/locales/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};

export default config;
