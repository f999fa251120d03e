// Pace: standard, and calm for who does not keep up today.
import { code } from '../lib/bits.ts';
import { exhibit, facts, grid, html, page, section, type Markup } from '../lib/page.ts';
import { form } from '../lib/samples.ts';
import { tokenList } from '../lib/token-list.ts';
import { tokens } from '../lib/tokens.ts';

export const title = 'Pace';

const panel = (pace: string, words: string): Markup =>
  html`<div class="fd-themed" data-naast-pace="${pace}">
    <h3 class="fd-title">${words}</h3>
    ${form(`pace-${pace}`)}
  </div>`;

const calm = tokens.filter(({ modes }) => modes.calm !== undefined);

const lead =
  'Most people want it done fast. Who is tired, ill, worried or new to this gets calm: larger, with more room, one thing at a time.';

const sections = [
  section(
    'Side by side',
    'The same form. Only the attribute data-naast-pace differs.',
    grid([panel('standard', 'Standard'), panel('calm', 'Calm')], 'fd-wide'),
  ),
  section(
    'What changes',
    'The pace is the citizen’s choice, kept by the site and never guessed from an age, a diagnosis or how slowly somebody types.',
    exhibit(
      facts([
        ['Type', '1.2 times as large, and headings with it.'],
        ['Targets', 'At least 56 px instead of 44; fields and buttons 64 instead of 54.'],
        ['Room', 'About one and a quarter times as much.'],
        ['One thing at a time', 'One question on a page; what is not needed now is folded away.'],
        ['Words', 'The same. Calm is not childish, and nothing is left out.'],
        ['Time', 'Never a limit. What is filled in stays.'],
      ]),
    ),
  ),
  section(
    'Design for both',
    'Draw every page in standard pace on a phone and in calm pace on a laptop. If it holds in both, it holds. Nothing may have a fixed height, and no two things may stand beside each other because they happen to fit.',
    code('<body class="naast-page" data-naast-pace="calm">'),
  ),
  section('Values that differ', 'All others are the same in both.', exhibit(tokenList(calm))),
];

export const render = () => page(title, lead, sections);
