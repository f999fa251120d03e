// The rules are TypeScript, which html-validate does not look for.
export { default } from './tools/html-validate/config.ts';
