/** The sections of every component's page, in order (CONVENTIONS.md). */
export const SECTIONS = [
  'Use it when',
  'Do not use it when',
  'How',
  'Content',
  'Keyboard and screen reader',
  'Without script',
  'Sources',
];
