import { create } from 'storybook/theming';
import { values } from '@naast/tokens';

const { light } = values;

/** The shell of Storybook wears the face too: paper, ink, indigo, the mark in the corner. */
export const theme = create({
  base: 'light',
  brandTitle: 'Naast',
  brandUrl: './',
  brandImage: './naast-logo.svg',
  fontBase: light['font-text'],
  colorPrimary: light['action-primary'],
  colorSecondary: light['action-primary'],
  appBg: light['surface-page'],
  appContentBg: light['surface-card'],
  appPreviewBg: light['surface-page'],
  appBorderColor: light['boundary-card'],
  appBorderRadius: 14,
  textColor: light['text-default'],
  textMutedColor: light['text-soft'],
  barTextColor: light['text-soft'],
  barSelectedColor: light['action-primary'],
  barHoverColor: light['action-primary'],
  barBg: light['surface-card'],
  inputBg: light['surface-card'],
  inputBorder: light['boundary-control'],
  inputTextColor: light['text-default'],
  inputBorderRadius: 8,
});
