// More token sources as nobody should write them: composites, extensions, deprecation, groups.
import { COLOUR, SIZE } from './bad-input-cases.ts';
import { edits, move, oldNameOf, remove, set, token } from './edits.ts';
import type { Case } from './bad-input-cases.ts';

const TYPE = 'semantic/type.tokens.json';
const EDGE = 'semantic/edge.tokens.json';
const MOTION = 'semantic/motion.tokens.json';
const DARK = 'theme/dark.tokens.json';
const deprecate = (more: object = {}) => set('text/quiet', oldNameOf('text.soft', more));

const COMPOSITES: Case[] = [
  [
    'a composite without one of its members',
    TYPE,
    remove('type/text/$value/lineHeight'),
    'type.text',
    'is a typography without its member "lineHeight"',
  ],
  [
    'a composite with a member of another type',
    TYPE,
    set('type/text/$value/fontWeight', 'heavy'),
    'type.text',
    'its member "fontWeight" has to be a number from 1 to 1000 or a {reference}; it is "heavy"',
  ],
  [
    'a composite with a reference to another type',
    TYPE,
    set('type/text/$value/fontSize', '{weight.bold}'),
    'type.text',
    'refers to {weight.bold} in its member "fontSize", which is a fontWeight and has to be a dimension',
  ],
  [
    'a composite with a member that it does not have',
    EDGE,
    set('edge/card/$value/colour', '{boundary.card}'),
    'edge.card',
    'has the member "colour", which a border does not have (known: color, width, style)',
  ],
  [
    'a border in a style that is none',
    EDGE,
    set('edge/card/$value/style', 'wavy'),
    'edge.card',
    'its member "style" has to be one of solid, dashed',
  ],
  [
    'a transition that refers to nothing',
    MOTION,
    set('transition/fast/$value/duration', '{motion.faster}'),
    'transition.fast',
    'refers to {motion.faster}, which does not exist in its member "duration"',
  ],
  [
    'letter spacing that CSS would lose',
    TYPE,
    set('type/heading-1/$value/letterSpacing/value', -1),
    'type.heading-1',
    'has to have a letterSpacing of 0',
  ],
  ['a composite that is a word', EDGE, set('edge/card/$value', 'thin'), 'edge.card', 'has to be an object'],
];

const DEPRECATION: Case[] = [
  [
    'a reference to a deprecated token',
    COLOUR,
    edits(deprecate(), set('text/link/$value', '{text.quiet}')),
    'text.link',
    'refers to {text.quiet}, which is deprecated: write {text.soft}',
  ],
  [
    'a pair on a deprecated token',
    COLOUR,
    edits(deprecate(), set('text/soft/$extensions/eu.naast.contrast/0/on', ['text.quiet'])),
    'text.soft',
    'declares a contrast pair on text.quiet, which is deprecated',
  ],
  [
    'a contrast pair that is no object',
    COLOUR,
    set('text/soft/$extensions/eu.naast.contrast', ['text']),
    'text.soft',
    'has contrast pairs that are no list of objects',
  ],
  [
    'a deprecated token that does not say for what',
    COLOUR,
    deprecate({ $extensions: {} }),
    'text.quiet',
    'write "eu.naast.deprecated": { new, since }',
  ],
  [
    'a deprecated token with a value of its own',
    COLOUR,
    deprecate({ $value: '{colour.ink.850}' }),
    'text.quiet',
    'is deprecated for text.soft, so its $value has to be {text.soft}',
  ],
  [
    'a deprecated token for one that does not exist',
    COLOUR,
    deprecate({ $extensions: { 'eu.naast.deprecated': { new: 'text.softer', since: '1.2.0' } } }),
    'text.quiet',
    'is deprecated for "text.softer", which is not a semantic token',
  ],
  [
    'a deprecated token without a version',
    COLOUR,
    deprecate({ $extensions: { 'eu.naast.deprecated': { new: 'text.soft', since: 'soon' } } }),
    'text.quiet',
    'write since: "1.2.0"',
  ],
  [
    'a replacement for a token that is not deprecated',
    COLOUR,
    deprecate({ $deprecated: undefined }),
    'text.quiet',
    'has "eu.naast.deprecated" and no $deprecated',
  ],
];

const EXTENSIONS: Case[] = [
  [
    'an extension that nobody knows',
    COLOUR,
    set('text/soft/$extensions/eu.naast.contrasts', []),
    'text.soft',
    'has the unknown extension "eu.naast.contrasts" (known: eu.naast.contrast,',
  ],
  [
    'a Figma scope that Figma does not have',
    SIZE,
    set('space/$extensions', { 'com.figma.scopes': ['MARGIN'] }),
    'space.1',
    'has the unknown Figma scope MARGIN (known: ALL_SCOPES,',
  ],
  [
    'a colour without a system colour',
    COLOUR,
    remove('surface/page/$extensions/eu.naast.forced-colours'),
    'surface.page',
    'says in "eu.naast.forced-colours" no system colour',
  ],
  [
    'a system colour that does not exist',
    COLOUR,
    set('surface/page/$extensions/eu.naast.forced-colours', 'Window'),
    'surface.page',
    'stands for the unknown system colour "Window"',
  ],
  [
    'an icon beside a colour that does not exist',
    COLOUR,
    set('help/soft/$extensions/eu.naast.needs-icon', ['status.fine.surface']),
    'help.soft',
    'needs an icon beside status.fine.surface, which is not a colour token',
  ],
  [
    'a token that is offered for no reason',
    COLOUR,
    set('chart/1/$extensions/eu.naast.offered', true),
    'chart.1',
    'has "eu.naast.offered" without a sentence',
  ],
  [
    'a colour without a value at night',
    COLOUR,
    remove('surface/banner/$extensions/eu.naast.constant'),
    'surface.banner',
    'has no value in the dark theme',
    DARK,
  ],
  [
    'a value at night that went missing',
    DARK,
    remove('text/soft'),
    'text.soft',
    'has no value in the dark theme: write one there, or "eu.naast.constant"',
  ],
  [
    'a value at night for a colour that stays the same',
    DARK,
    set('help/surface', { $value: '{colour.apricot.450}' }),
    'help.surface',
    '"eu.naast.constant" says that it stays the same',
  ],
  ['a token in a theme without a value', DARK, set('text/soft', {}), 'text.soft', 'has no $value'],
];

const GROUPS: Case[] = [
  [
    'a group that the grammar does not have',
    COLOUR,
    set('colours', { $type: 'color', page: token('{colour.white}') }),
    'colours.page',
    'is in the group "colours", which the grammar does not have (known: text, surface,',
  ],
  [
    'a token in a group of another type',
    SIZE,
    set('radius/lines', token(2, 'number')),
    'radius.lines',
    'is a number; in the group "radius" stands dimension',
  ],
  [
    'a state inside a name',
    COLOUR,
    move('action/danger', 'action/hover-danger'),
    'action.hover-danger',
    'has "hover" inside its name: a state is the last word',
  ],
  [
    'a composite that a theme makes of other tokens',
    'theme/contrast.tokens.json',
    set('edge', { card: { $value: { color: '{boundary.strong}', width: '{border.card}', style: 'solid' } } }),
    'edge.card',
    'is made of other tokens in contrast than in light',
    'contrast',
  ],
];

export const MORE_CASES: Case[] = [...COMPOSITES, ...DEPRECATION, ...EXTENSIONS, ...GROUPS];
