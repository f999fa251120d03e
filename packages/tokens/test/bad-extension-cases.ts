// More token sources as nobody should write them: composites, extensions, deprecation, groups.
import { COLOUR } from './bad-input-cases.ts';

const TYPE = 'semantic/type.tokens.json';
const EDGE = 'semantic/edge.tokens.json';
const MOTION = 'semantic/motion.tokens.json';
const SIZE = 'semantic/size.tokens.json';
const DARK = 'theme/dark.tokens.json';
const extend = (token, key, value) => (token.$extensions = { ...token.$extensions, [key]: value });
const deprecate = (json, change = {}) => {
  json.text.quiet = {
    $value: '{text.soft}',
    $description: 'The old name of secondary text.',
    $deprecated: true,
    $extensions: { 'eu.naast.deprecated': { new: 'text.soft', since: '1.2.0' } },
    ...change,
  };
};

const COMPOSITES = [
  [
    'a composite without one of its members',
    TYPE,
    (json) => delete json.type.text.$value.lineHeight,
    'type.text',
    'is a typography without its member "lineHeight"',
  ],
  [
    'a composite with a member of another type',
    TYPE,
    (json) => (json.type.text.$value.fontWeight = 'heavy'),
    'type.text',
    'its member "fontWeight" has to be a number from 1 to 1000 or a {reference}; it is "heavy"',
  ],
  [
    'a composite with a reference to another type',
    TYPE,
    (json) => (json.type.text.$value.fontSize = '{weight.bold}'),
    'type.text',
    'refers to {weight.bold} in its member "fontSize", which is a fontWeight and has to be a dimension',
  ],
  [
    'a composite with a member that it does not have',
    EDGE,
    (json) => (json.edge.card.$value.colour = '{boundary.card}'),
    'edge.card',
    'has the member "colour", which a border does not have (known: color, width, style)',
  ],
  [
    'a border in a style that is none',
    EDGE,
    (json) => (json.edge.card.$value.style = 'wavy'),
    'edge.card',
    'its member "style" has to be one of solid, dashed',
  ],
  [
    'a transition that refers to nothing',
    MOTION,
    (json) => (json.transition.fast.$value.duration = '{motion.faster}'),
    'transition.fast',
    'refers to {motion.faster}, which does not exist in its member "duration"',
  ],
  [
    'letter spacing that CSS would lose',
    TYPE,
    (json) => (json.type['heading-1'].$value.letterSpacing.value = -1),
    'type.heading-1',
    'has to have a letterSpacing of 0',
  ],
  ['a composite that is a word', EDGE, (json) => (json.edge.card.$value = 'thin'), 'edge.card', 'has to be an object'],
];

const DEPRECATION = [
  [
    'a reference to a deprecated token',
    COLOUR,
    (json) => {
      deprecate(json);
      json.text.link.$value = '{text.quiet}';
    },
    'text.link',
    'refers to {text.quiet}, which is deprecated: write {text.soft}',
  ],
  [
    'a pair on a deprecated token',
    COLOUR,
    (json) => {
      deprecate(json);
      json.text.soft.$extensions['eu.naast.contrast'][0].on = ['text.quiet'];
    },
    'text.soft',
    'declares a contrast pair on text.quiet, which is deprecated',
  ],
  [
    'a contrast pair that is no object',
    COLOUR,
    (json) => {
      json.text.soft.$extensions['eu.naast.contrast'] = ['text'];
    },
    'text.soft',
    'has contrast pairs that are no list of objects',
  ],
  [
    'a deprecated token that does not say for what',
    COLOUR,
    (json) => deprecate(json, { $extensions: {} }),
    'text.quiet',
    'write "eu.naast.deprecated": { new, since }',
  ],
  [
    'a deprecated token with a value of its own',
    COLOUR,
    (json) => deprecate(json, { $value: '{colour.ink.850}' }),
    'text.quiet',
    'is deprecated for text.soft, so its $value has to be {text.soft}',
  ],
  [
    'a deprecated token for one that does not exist',
    COLOUR,
    (json) => deprecate(json, { $extensions: { 'eu.naast.deprecated': { new: 'text.softer', since: '1.2.0' } } }),
    'text.quiet',
    'is deprecated for "text.softer", which is not a semantic token',
  ],
  [
    'a deprecated token without a version',
    COLOUR,
    (json) => deprecate(json, { $extensions: { 'eu.naast.deprecated': { new: 'text.soft', since: 'soon' } } }),
    'text.quiet',
    'write since: "1.2.0"',
  ],
  [
    'a replacement for a token that is not deprecated',
    COLOUR,
    (json) => deprecate(json, { $deprecated: undefined }),
    'text.quiet',
    'has "eu.naast.deprecated" and no $deprecated',
  ],
];

const EXTENSIONS = [
  [
    'an extension that nobody knows',
    COLOUR,
    (json) => extend(json.text.soft, 'eu.naast.contrasts', []),
    'text.soft',
    'has the unknown extension "eu.naast.contrasts" (known: eu.naast.contrast,',
  ],
  [
    'a Figma scope that Figma does not have',
    SIZE,
    (json) => extend(json.space, 'com.figma.scopes', ['MARGIN']),
    'space.1',
    'has the unknown Figma scope MARGIN (known: ALL_SCOPES,',
  ],
  [
    'a colour without a system colour',
    COLOUR,
    (json) => delete json.surface.page.$extensions['eu.naast.forced-colours'],
    'surface.page',
    'says in "eu.naast.forced-colours" no system colour',
  ],
  [
    'a system colour that does not exist',
    COLOUR,
    (json) => extend(json.surface.page, 'eu.naast.forced-colours', 'Window'),
    'surface.page',
    'stands for the unknown system colour "Window"',
  ],
  [
    'an icon beside a colour that does not exist',
    COLOUR,
    (json) => extend(json.help.soft, 'eu.naast.needs-icon', ['status.fine.surface']),
    'help.soft',
    'needs an icon beside status.fine.surface, which is not a colour token',
  ],
  [
    'a token that is offered for no reason',
    COLOUR,
    (json) => extend(json.chart['1'], 'eu.naast.offered', true),
    'chart.1',
    'has "eu.naast.offered" without a sentence',
  ],
  [
    'a colour without a value at night',
    COLOUR,
    (json) => delete json.surface.banner.$extensions['eu.naast.constant'],
    'surface.banner',
    'has no value in the dark theme',
    DARK,
  ],
  [
    'a value at night that went missing',
    DARK,
    (json) => delete json.text.soft,
    'text.soft',
    'has no value in the dark theme: write one there, or "eu.naast.constant"',
  ],
  [
    'a value at night for a colour that stays the same',
    DARK,
    (json) => (json.help.surface = { $value: '{colour.apricot.450}' }),
    'help.surface',
    '"eu.naast.constant" says that it stays the same',
  ],
  ['a token in a theme without a value', DARK, (json) => (json.text.soft = {}), 'text.soft', 'has no $value'],
];

const GROUPS = [
  [
    'a group that the grammar does not have',
    COLOUR,
    (json) => (json.colours = { $type: 'color', page: { $value: '{colour.white}', $description: 'Of this test.' } }),
    'colours.page',
    'is in the group "colours", which the grammar does not have (known: text, surface,',
  ],
  [
    'a token in a group of another type',
    SIZE,
    (json) => (json.radius.lines = { $type: 'number', $value: 2, $description: 'Of this test.' }),
    'radius.lines',
    'is a number; in the group "radius" stands dimension',
  ],
  [
    'a state inside a name',
    COLOUR,
    (json) => {
      json.action['hover-danger'] = json.action.danger;
      delete json.action.danger;
    },
    'action.hover-danger',
    'has "hover" inside its name: a state is the last word',
  ],
  [
    'a composite that a theme makes of other tokens',
    'theme/contrast.tokens.json',
    (json) =>
      (json.edge = { card: { $value: { color: '{boundary.strong}', width: '{border.card}', style: 'solid' } } }),
    'edge.card',
    'is made of other tokens in contrast than in light',
    'contrast',
  ],
];

export const MORE_CASES = [...COMPOSITES, ...DEPRECATION, ...EXTENSIONS, ...GROUPS];
