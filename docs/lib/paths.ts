import { fileURLToPath } from 'node:url';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folder of the repository. */
export const repository = folder('../../');
/** The sources of the components, and what their build made. */
export const source = folder('../../packages/components/src/');
export const dist = folder('../../packages/components/dist/');
export const manifest = folder('../../packages/components/custom-elements.json');
/** This package. */
export const docs = folder('../');
