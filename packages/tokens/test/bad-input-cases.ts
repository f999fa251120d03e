// Token sources as nobody should write them, and what the build says of each.
export const COLOUR = 'semantic/colour.tokens.json';
const SIZE = 'semantic/size.tokens.json';
const token = (value, type) => ({ $value: value, ...(type && { $type: type }), $description: 'A token of this test.' });

export const CASES = [
  [
    'a reference to nothing',
    COLOUR,
    (json) => {
      json.text.default.$value = '{colour.ink.1051}';
    },
    'text.default',
    'refers to {colour.ink.1051}, which does not exist',
  ],
  [
    'a reference to a group',
    COLOUR,
    (json) => {
      json.text.default.$value = '{colour.ink}';
    },
    'text.default',
    'refers to {colour.ink}, which does not exist',
  ],
  [
    'a bad reference inside a shadow',
    COLOUR,
    (json) => {
      json.shadow.raised.$value.color = '{colour.none.1}';
    },
    'shadow.raised',
    'refers to {colour.none.1}, which does not exist',
  ],
  [
    'a reference to another type',
    COLOUR,
    (json) => {
      json.text.default.$value = '{space.1}';
    },
    'text.default',
    'is a color and refers to {space.1}, which is a dimension',
  ],
  [
    'a token that refers to itself',
    COLOUR,
    (json) => {
      json.text.default.$value = '{text.default}';
    },
    'text.default',
    'refers to itself: text.default → text.default',
  ],
  [
    'a cycle',
    COLOUR,
    (json) => {
      json.text.default.$value = '{text.soft}';
      json.text.soft.$value = '{text.link}';
      json.text.link.$value = '{text.default}';
    },
    'text.default',
    'refers to itself: text.default → text.soft → text.link → text.default',
  ],
  [
    'an unknown type',
    SIZE,
    (json) => {
      json.space.$type = 'length';
    },
    'space.1',
    'has the unknown $type "length"',
  ],
  [
    'no type',
    SIZE,
    (json) => {
      delete json.space.$type;
    },
    'space.1',
    'has no $type',
  ],
  [
    'a value that does not fit its type',
    SIZE,
    (json) => {
      json.space[1].$value = '4px';
    },
    'space.1',
    'is a dimension, so its $value has to be an object { value, unit: "px" | "rem" } or a {reference}; it is "4px"',
  ],
  [
    'a colour in another space',
    COLOUR,
    (json) => {
      json.text.default.$value = { colorSpace: 'srgb', components: [0, 0, 0] };
    },
    'text.default',
    'has to be an object { colorSpace: "oklch"',
  ],
  [
    'no description',
    SIZE,
    (json) => {
      delete json.space[1].$description;
    },
    'space.1',
    'has no $description',
  ],
  [
    'a name outside the grammar',
    SIZE,
    (json) => {
      json.space.Large = token({ value: 1, unit: 'rem' });
    },
    'space.Large',
    'is not a valid name',
  ],
  [
    'two tokens with one custom property',
    SIZE,
    (json) => {
      json.text = { 'size-1': token({ value: 1, unit: 'rem' }, 'dimension') };
    },
    'text-size.1',
    'has the same custom property as text.size-1',
    'semantic/text.tokens.json',
  ],
  [
    'a name that two files define',
    SIZE,
    (json) => {
      json.weight = { bold: token(700, 'fontWeight') };
    },
    'weight.bold',
    'is already defined in semantic/size.tokens.json',
    'semantic/text.tokens.json',
  ],
  [
    'a value where a token or group belongs',
    SIZE,
    (json) => {
      json.space.eleven = 11;
    },
    'space.eleven',
    'is neither a token',
  ],
  [
    'a theme that overrides nothing',
    'theme/dark.tokens.json',
    (json) => {
      json.text.softer = token('{colour.ink.450}');
    },
    'text.softer',
    'overrides a token that does not exist',
  ],
  [
    'a pace that overrides nothing',
    'pace/calm.tokens.json',
    (json) => {
      json.space[11] = token({ value: 1, unit: 'rem' });
    },
    'space.11',
    'overrides a token that does not exist',
  ],
  [
    'a bad reference in a theme',
    'theme/contrast.tokens.json',
    (json) => {
      json.text.default.$value = '{colour.ink.9}';
    },
    'text.default',
    'refers to {colour.ink.9}, which does not exist',
  ],
  [
    'a pair on a ground that does not exist',
    COLOUR,
    (json) => {
      json.text.soft.$extensions['eu.naast.contrast'][0].on = ['surface.paper'];
    },
    'text.soft',
    'declares a contrast pair on surface.paper, which is not a colour token',
  ],
  [
    'a pair of an unknown kind',
    COLOUR,
    (json) => {
      json.text.soft.$extensions['eu.naast.contrast'][0].kind = 'words';
    },
    'text.soft',
    'declares a contrast pair of the unknown kind "words"',
  ],
  [
    'a decorative pair without a reason',
    COLOUR,
    (json) => {
      delete json.boundary.line.$extensions['eu.naast.contrast'][0].reason;
    },
    'boundary.line',
    'declares a decorative pair without a reason',
  ],
  [
    'a colour that a pace changes',
    'pace/calm.tokens.json',
    (json) => {
      json.text = { soft: token('{colour.ink.950}') };
    },
    'text.soft',
    'a theme changes this token too',
  ],
  [
    'a size that the dark theme changes',
    'theme/dark.tokens.json',
    (json) => {
      json.radius = { small: token({ value: 4, unit: 'px' }) };
    },
    'radius.small',
    'only a colour, and the colour of a shadow, can differ',
    'theme',
  ],
  [
    'a fluid size that does not grow',
    'semantic/text.tokens.json',
    (json) => {
      json['text-size'][8].$value.value = 1;
    },
    'text-size.8',
    'is fluid, so',
  ],
];
