// The rules are TypeScript, which ESLint itself reads only with another package (jiti) or a flag that is unstable.
export { default } from './tools/eslint/config.ts';
