// The custom properties that components and agencies rely on. A name that goes away here is a breaking change.
const groups = {
  text: 'default soft heading link link-hover inverse',
  surface: 'page card sunken tint inverse banner banner-text banner-mark',
  boundary: 'control card strong line',
  action:
    'primary primary-hover primary-active primary-text secondary-text secondary-boundary secondary-hover quiet-hover danger danger-hover danger-text disabled disabled-text selected selected-text',
  focus: 'ring gap halo width offset',
  'status-information': 'text surface boundary',
  'status-done': 'text surface boundary',
  'status-attention': 'text surface boundary',
  'status-error': 'text surface boundary',
  help: 'surface surface-hover text boundary soft soft-text mark',
  tile: 'surface icon active-surface active-icon',
  highlight: 'sentence word text',
  space: '1 2 3 4 5 6 7 8 9 10',
  size: 'control target icon tile mark measure page',
  radius: 'small medium large round',
  border: 'control card',
  edge: 'control selected card line',
  'text-size': '1 2 3 4 5 6 7 8',
  'line-height': 'text heading',
  weight: 'regular medium bold',
  font: 'text mono',
  type: 'heading-1 heading-2 heading-3 heading-4 intro text small label button code',
  shadow: 'raised',
  motion: 'fast slow ease',
  transition: 'fast slow',
  layer: 'raised sticky overlay',
  grid: 'columns gap margin aside',
  chart: '1 2 3 4 5 6',
};

export const NAMES = Object.entries(groups).flatMap(([group, names]) =>
  names.split(' ').map((name) => `--naast-${group}-${name}`),
);
