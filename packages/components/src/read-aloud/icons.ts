import { html, type TemplateResult } from 'lit';
import attention from '@naast/icons/attention';
import chevron from '@naast/icons/chevron-down';
import next from '@naast/icons/skip-forward';
import pause from '@naast/icons/pause';
import play from '@naast/icons/play';
import previous from '@naast/icons/skip-back';
import speaker from '@naast/icons/speaker';
import stop from '@naast/icons/stop';
import type { IconData } from '../icon/registry.js';

type Name = 'attention' | 'chevron' | 'next' | 'pause' | 'play' | 'previous' | 'speaker' | 'stop';

const drawings: Record<Name, IconData> = { attention, chevron, next, pause, play, previous, speaker, stop };

/**
 * @param name Which icon.
 * @returns its drawing; decoration, beside words or on a button that has a name.
 */
export function icon(name: Name): TemplateResult {
  const { mirror, paths } = drawings[name];
  // One path for all lines: "M0 0" draws nothing and lets a line that starts relatively start from the corner.
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" class=${mirror ? 'mirror' : ''}>
    <path d=${paths.join('M0 0')} />
  </svg>`;
}
