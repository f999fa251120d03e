// The success criteria of WCAG 2.2, levels A and AA, with the check that a person does where no machine can, and the clause of EN 301
// 549 3.2.1 (which follows WCAG 2.1: what 2.2 added has no clause there yet).

export interface Criterion {
  number: string;
  name: string;
  level: 'A' | 'AA';
  /** Of EN 301 549. */
  clause: string | null;
  /** What a person has to look at. */
  check: string;
}

/** New in WCAG 2.2, so not in EN 301 549 3.2.1. */
const NEW = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

const ROWS: [number: string, name: string, level: 'A' | 'AA', check: string][] = [
  [
    '1.1.1',
    'Non-text Content',
    'A',
    'Read the text alternatives: does each say what the image says here, and is decoration silent?',
  ],
  ['1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', 'Is there a text that says the same as each recording?'],
  ['1.2.2', 'Captions (Prerecorded)', 'A', 'Play each video: do captions give all speech and sounds that matter?'],
  [
    '1.2.3',
    'Audio Description or Media Alternative (Prerecorded)',
    'A',
    'Listen without looking: is anything missing?',
  ],
  ['1.2.4', 'Captions (Live)', 'AA', 'Watch a live event: do captions come along?'],
  ['1.2.5', 'Audio Description (Prerecorded)', 'AA', 'Listen to the description: does it give what can only be seen?'],
  ['1.3.1', 'Info and Relationships', 'A', 'Compare what structure you see with the accessibility tree.'],
  ['1.3.2', 'Meaningful Sequence', 'A', 'Read the transcript: does it make sense in that order?'],
  [
    '1.3.3',
    'Sensory Characteristics',
    'A',
    'Does any sentence need shape, place or sound to be understood (“the button on the right”)?',
  ],
  ['1.3.4', 'Orientation', 'AA', 'Turn the telephone: does everything still work?'],
  ['1.3.5', 'Identify Input Purpose', 'AA', 'Do fields about the person have the right autocomplete?'],
  ['1.4.1', 'Use of Color', 'A', 'Look in greyscale: is every state still told apart?'],
  ['1.4.2', 'Audio Control', 'A', 'Does sound start only when asked, and can it be stopped?'],
  ['1.4.3', 'Contrast (Minimum)', 'AA', 'Measure text on pictures and gradients, which machines leave undecided.'],
  ['1.4.4', 'Resize Text', 'AA', 'Enlarge text to 200 % in the settings of the browser: can all be read and used?'],
  ['1.4.5', 'Images of Text', 'AA', 'Is any text a picture?'],
  ['1.4.10', 'Reflow', 'AA', 'Zoom to 400 % at 1280 px: is all there in one column?'],
  ['1.4.11', 'Non-text Contrast', 'AA', 'Measure boundaries, icons and focus rings against what they touch.'],
  ['1.4.12', 'Text Spacing', 'AA', 'Use the text spacing bookmarklet: is anything cut off?'],
  ['1.4.13', 'Content on Hover or Focus', 'AA', 'Can what appears be dismissed, pointed at, and does it stay?'],
  ['2.1.1', 'Keyboard', 'A', 'Do everything with the keyboard alone.'],
  ['2.1.2', 'No Keyboard Trap', 'A', 'Does Tab, or what is announced, always lead out?'],
  ['2.1.4', 'Character Key Shortcuts', 'A', 'Are there shortcuts of one letter, and can they be turned off?'],
  ['2.2.1', 'Timing Adjustable', 'A', 'Is there a time limit, and can it be extended?'],
  ['2.2.2', 'Pause, Stop, Hide', 'A', 'Does anything move for longer than five seconds, and can it be stopped?'],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', 'Does anything flash?'],
  ['2.4.1', 'Bypass Blocks', 'A', 'Can repeated content be skipped?'],
  ['2.4.2', 'Page Titled', 'A', 'Does the title name page and agency?'],
  ['2.4.3', 'Focus Order', 'A', 'Tab through: does the order keep the meaning?'],
  ['2.4.4', 'Link Purpose (In Context)', 'A', 'Read the links with their sentence: is it clear where each leads?'],
  ['2.4.5', 'Multiple Ways', 'AA', 'Can the page be found in two ways?'],
  ['2.4.6', 'Headings and Labels', 'AA', 'Do headings and labels say what follows?'],
  ['2.4.7', 'Focus Visible', 'AA', 'Can you always see where you are?'],
  ['2.4.11', 'Focus Not Obscured (Minimum)', 'AA', 'Is the focused thing never fully hidden behind something?'],
  ['2.5.1', 'Pointer Gestures', 'A', 'Does anything need a path or two fingers?'],
  ['2.5.2', 'Pointer Cancellation', 'A', 'Press, move away, let go: does nothing happen?'],
  ['2.5.3', 'Label in Name', 'A', 'Say the visible words to voice control: is that the control that reacts?'],
  ['2.5.4', 'Motion Actuation', 'A', 'Does anything react to moving the device?'],
  ['2.5.7', 'Dragging Movements', 'AA', 'Can everything that is dragged be done with single presses?'],
  ['2.5.8', 'Target Size (Minimum)', 'AA', 'Press every target with a thumb.'],
  ['3.1.1', 'Language of Page', 'A', 'Is the page read in the right language?'],
  ['3.1.2', 'Language of Parts', 'AA', 'Are words in another language read in that language?'],
  ['3.2.1', 'On Focus', 'A', 'Does focus alone change nothing?'],
  ['3.2.2', 'On Input', 'A', 'Does a choice alone change nothing unexpected?'],
  ['3.2.3', 'Consistent Navigation', 'AA', 'Is navigation in the same order on each page?'],
  ['3.2.4', 'Consistent Identification', 'AA', 'Is the same thing called the same everywhere?'],
  ['3.2.6', 'Consistent Help', 'A', 'Is help in the same place on each page?'],
  ['3.3.1', 'Error Identification', 'A', 'Make each error: is it named in words, at the field?'],
  ['3.3.2', 'Labels or Instructions', 'A', 'Is it clear before typing what is asked?'],
  ['3.3.3', 'Error Suggestion', 'AA', 'Does each error say how to mend it?'],
  ['3.3.4', 'Error Prevention (Legal, Financial, Data)', 'AA', 'Can answers be checked and changed before they count?'],
  ['3.3.7', 'Redundant Entry', 'A', 'Is anything asked twice?'],
  ['3.3.8', 'Accessible Authentication (Minimum)', 'AA', 'Can a person log in without remembering or puzzling?'],
  ['4.1.2', 'Name, Role, Value', 'A', 'Compare role, name and state in the tree with what you see, in every state.'],
  ['4.1.3', 'Status Messages', 'AA', 'Is what changes without focus heard in a screen reader, once?'],
];

export const criteria: Criterion[] = ROWS.map(([number, name, level, check]) => ({
  number,
  name,
  level,
  clause: NEW.has(number) ? null : `9.${number}`,
  check,
}));

export const criterion = (number: string): Criterion | undefined => criteria.find((one) => one.number === number);
