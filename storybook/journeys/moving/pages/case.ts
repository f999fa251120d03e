import { content } from '../content/index.ts';
import type { CaseWords } from '../content/words.ts';
import { sayDay } from '../dates.ts';
import { html, type Content, type Markup } from '../../../lib/html.ts';
import { planFor, STEPS } from '../plan.ts';
import { PARTS } from '../rules.ts';
import type { Context, Language, PageWords, Plan, PlannedStep, Report, StepDays } from '../types.ts';
import { answers } from './check.ts';
import { CONTENT_ID } from './frame.ts';

/** A day, with what it means: expected, or promised. */
const dateLine = (words: CaseWords, lang: Language, slot: keyof StepDays, day: string | undefined): Content =>
  day && html` <p slot="${slot}">${words.dates[slot]} <time datetime="${day}">${sayDay(day, lang)}</time></p>`;

const stepFor =
  (words: CaseWords, lang: Language) =>
  ({ name, state, date, expected, promised }: PlannedStep): Markup =>
    html` <li>
      <naast-progress-step state="${state}">
        <h3>${words.steps[name].title}</h3>
        <p slot="state">${words.states[state]}</p>
        ${dateLine(words, lang, 'date', date)}${dateLine(words, lang, 'expected', expected)}${dateLine(words, lang, 'promised', promised)}
        <p>${words.steps[name].text}</p>
      </naast-progress-step>
    </li>`;

function summaryOf(words: CaseWords, steps: Plan): string {
  const here = steps.findIndex(({ state }) => state !== 'done');
  if (here < 0) return words.finished;
  return (steps[here]?.state === 'waiting-for-you' ? words.yourTurn : words.summary)(here + 1, STEPS.length);
}

/** The receipt, and where the case stands from then on. */
function receipt({ lang, today }: Context, report: Report): PageWords {
  const words = content[lang].case;
  const steps = planFor({ sent: report.sent, moved: report.values.date, stage: report.stage });
  const main = html` <h1>${words.title}</h1>
    <p class="naast-lead">${words.lead(sayDay(report.values.date, lang, { year: true }))}</p>
    <naast-read-aloud for="${CONTENT_ID}"></naast-read-aloud>
    <div class="naast-panel">
      <h2>${words.reference}</h2>
      <p class="naast-lead"><strong>${report.reference}</strong></p>
      <p>${words.keep}</p>
    </div>
    <h2>${words.now}</h2>
    <p>${words.nowText}</p>
    <div class="naast-panel">
      <h2>${words.where}</h2>
      <naast-progress-tracker today="${today}">
        <p slot="summary">${summaryOf(words, steps)}</p>
        <ol role="list">
          ${steps.map(stepFor(words, lang))}
        </ol>
      </naast-progress-tracker>
    </div>
    <div class="naast-panel">
      <h2>${words.answers}</h2>
      ${answers({ lang, values: report.values }, Object.values(PARTS).flat())}
    </div>`;
  return { title: words.title, main };
}

/** Nothing was sent yet. */
function empty({ lang }: Context): PageWords {
  const words = content[lang].case.none;
  const main = html` <h1>${words.title}</h1>
    <p class="naast-lead">${words.lead}</p>
    <div class="naast-actions">
      <naast-button variant="primary"><a href="/${lang}/moving">${words.start}</a></naast-button>
    </div>`;
  return { title: words.title, main };
}

/** The citizen's case. */
export const caseStatus = (context: Context): PageWords =>
  context.report ? receipt(context, context.report) : empty(context);
