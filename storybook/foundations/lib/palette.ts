// The colours that make the face, with what each says.
import { swatch } from './bits.ts';
import { html, type Markup } from './page.ts';
import { token } from './tokens.ts';

/** A group of colours, what it says, and the tokens in it. */
type Voice = [name: string, says: string, tokens: string[]];

const VOICES: Voice[] = [
  [
    'Paper and ink',
    'Warm paper, dark ink. Never pure black on pure white: that dazzles.',
    ['surface-page', 'surface-card', 'text-default'],
  ],
  [
    'Indigo',
    'What you can do: the main button, links, what is chosen.',
    ['action-primary', 'action-primary-active', 'surface-tint'],
  ],
  ['Apricot', 'A person helps you, or “here you are now”. Nothing else.', ['help-surface', 'help-soft']],
  [
    'Leaf, amber, brick, lake',
    'How it stands: done, attention, error, information. Always with an icon and words.',
    ['status-done-boundary', 'status-attention-boundary', 'status-error-boundary', 'status-information-boundary'],
  ],
  ['Night indigo', 'The official banner, the same in every theme.', ['surface-banner', 'surface-banner-mark']],
];

const voice = ([name, says, names]: Voice): Markup =>
  html`<li class="fd-voice">
    <div class="fd-voices">${names.map((one) => swatch(`var(${token(one).property})`, 'fd-tall'))}</div>
    <h3 class="fd-title">${name}</h3>
    <p>${says}</p>
  </li>`;

/** They follow the theme that is chosen. */
export const palette = (): Markup =>
  html`<ul class="fd-grid fd-palette" role="list">
    ${VOICES.map(voice)}
  </ul>`;
