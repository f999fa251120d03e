// The words and rules of the journey, without a browser.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { content } from '../../storybook/journeys/moving/content/index.ts';
import { addWorkingDays, dayInBelgium, holidays, readDay } from '../../storybook/journeys/moving/dates.ts';
import { documentOf } from '../../storybook/journeys/moving/document.ts';
import { attributes, html } from '../../storybook/lib/html.ts';
import { pages, problemPage, render, renderSample, SAMPLE } from '../../storybook/journeys/moving/pages/index.ts';
import { planFor } from '../../storybook/journeys/moving/plan.ts';
import { faultsOf, readAnswers, rulesFor, tidy } from '../../storybook/journeys/moving/rules.ts';
import { ANSWERS, LANGUAGES, TODAY } from './support.ts';

/** The shape of words: names, lists and their lengths, sentences and sentences with a place in them. */
function shapeOf(words: unknown): unknown {
  if (Array.isArray(words)) return words.map(shapeOf);
  if (typeof words !== 'object' || !words) return typeof words;
  return Object.fromEntries(
    Object.entries(words)
      .sort()
      .map(([name, value]) => [name, shapeOf(value)]),
  );
}

const sentencesIn = (words: unknown): unknown[] =>
  typeof words === 'object' && words ? Object.values(words).flatMap(sentencesIn) : [words];

/** What an answer must be, as far as there is a sentence for it. */
type Rule = Partial<Record<'required' | 'pattern' | 'maxlength' | 'maxCount' | 'min' | 'max' | 'type', unknown>>;

describe('words', () => {
  for (const lang of LANGUAGES.slice(1)) {
    test(`${lang} says all that nl says`, () => assert.deepEqual(shapeOf(content[lang]), shapeOf(content.nl)));

    test(`${lang} has words of its own`, () => {
      const dutch = new Set(sentencesIn(content.nl).filter((one) => typeof one === 'string' && one.includes(' ')));
      const same = sentencesIn(content[lang]).filter((one) => dutch.has(one));
      assert.deepEqual(same, []);
    });
  }

  test('every rule of every answer has a sentence', () => {
    const faultsFor = ({ required, pattern, maxlength, maxCount, min, max, type }: Rule): string[] =>
      Object.entries({
        'value-missing': required,
        'pattern-mismatch': pattern,
        'too-long': maxlength ?? maxCount,
        'range-underflow': min,
        'range-overflow': max,
        'bad-input': type === 'date',
      }).flatMap(([fault, applies]) => (applies ? [fault] : []));
    for (const lang of LANGUAGES) {
      const fields: Partial<Record<string, { errors: object }>> = content[lang].form.fields;
      for (const [name, rule] of Object.entries(rulesFor(TODAY))) {
        assert.deepEqual(
          Object.keys(fields[name]?.errors ?? assert.fail(`${name} has no words`)).sort(),
          faultsFor(rule).sort(),
          `${lang} ${name}`,
        );
      }
    }
  });

  test('there are at least nine life events, and each says what it takes', () => {
    const { events } = content.nl.overview;
    assert.ok(events.length >= 9);
    for (const { event, steps } of events) assert.ok(event === 'moving' || (steps && steps.length >= 3), event);
  });
});

const fault = (answer: keyof typeof ANSWERS, value: string) => faultsOf({ ...ANSWERS, [answer]: value }, TODAY)[answer];

describe('rules', () => {
  test('good answers keep them', () => assert.deepEqual(faultsOf(ANSWERS, TODAY), {}));

  test('what is optional may be left open', () =>
    assert.deepEqual(faultsOf({ ...ANSWERS, names: '', contact: '' }, TODAY), {}));

  test('a fault has the name that the browser gives it', () => {
    assert.equal(fault('street', ''), 'value-missing');
    assert.equal(fault('street', 'x'.repeat(121)), 'too-long');
    assert.equal(fault('postcode', '0400'), 'pattern-mismatch');
    assert.equal(fault('date', 'tomorrow'), 'bad-input');
    assert.equal(fault('date', '2026-02-30'), 'bad-input');
    assert.equal(fault('date', '2026-09-24'), 'range-underflow');
    assert.equal(fault('date', '2026-09-25'), undefined);
    assert.equal(fault('date', '2027-02-22'), undefined);
    assert.equal(fault('date', '2027-02-23'), 'range-overflow');
    assert.equal(fault('who', 'everybody'), 'value-missing');
    assert.equal(fault('names', 'x'.repeat(301)), 'too-long');
  });

  test('a question may be answered by mail or by phone', () => {
    for (const good of ['noor@example.be', '0470 12 34 56', '+32 (2) 000.00-00', '02/000 00 00'])
      assert.equal(fault('contact', good), undefined, good);
    for (const wrong of ['noor', 'noor@example', '12345', 'noor @example.be'])
      assert.equal(fault('contact', wrong), 'pattern-mismatch', wrong);
  });

  test('answers are read without what was not asked, and lines count as in HTML', () => {
    const posted = new URLSearchParams({
      street: ' Zeedijk 1 ',
      names: 'a\r\nb\rc',
      date: '20/11/2026',
      role: 'mayor',
    });
    assert.deepEqual(tidy(readAnswers(posted, TODAY)), {
      street: 'Zeedijk 1',
      postcode: '',
      municipality: '',
      date: '2026-11-20',
      who: '',
      names: 'a\nb\nc',
      contact: '',
    });
  });
});

describe('days', () => {
  test('are read as a control or a person writes them', () => {
    for (const written of ['2026-03-05', '5/3/2026', '05-03-2026', '5.3.2026', ' 5 3 2026 '])
      assert.equal(readDay(written), '2026-03-05');
    for (const wrong of ['', '5 maart', '31/04/2026', '2026-3-5', '5/3/26']) assert.equal(readDay(wrong), null);
  });

  test('skip weekends and public holidays', () => {
    assert.deepEqual(holidays(2027).slice(1, 5), ['2027-03-29', '2027-05-01', '2027-05-06', '2027-05-17']);
    assert.equal(addWorkingDays('2026-12-24', 1), '2026-12-28');
    assert.equal(addWorkingDays('2027-05-14', 1), '2027-05-18');
  });

  test('begin in Belgium, not in Greenwich', () => assert.equal(dayInBelgium(new Date('2026-11-23T23:30:00Z')), TODAY));

  test('of a case are counted from the move when that is still to come', () => {
    const promised = (report: Omit<Parameters<typeof planFor>[0], 'sent'>) =>
      planFor({ sent: TODAY, ...report }).map(({ promised: day, state }) => day ?? state);
    assert.deepEqual(promised({ moved: '2026-11-20' }), [
      'done',
      'waiting-for-us',
      '2026-12-15',
      '2026-12-22',
      'to-come',
    ]);
    assert.deepEqual(promised({ moved: '2027-01-04', stage: 5 }), ['done', 'done', '2027-01-25', '2027-02-01', 'done']);
  });
});

describe('markup', () => {
  test('is made safe, wherever a value stands', () => {
    assert.equal(
      String(html`<p title="${'"\''}">${'<b>&'}${[html`<i></i>`, null, false, 0]}</p>`),
      '<p title="&quot;&#39;">&lt;b&gt;&amp;<i></i>0</p>',
    );
    assert.equal(attributes({ a: '"', b: true, c: false, d: null, e: 0 }).join(''), 'a="&quot;" b e="0"');
  });

  test('of every page is valid, in every language', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Prettier decides the first three; Safari wants the next; a number is kept together by style.
      rules: {
        'doctype-style': 'off',
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'no-redundant-role': 'off',
        'tel-non-breaking': 'off',
      },
    });
    const assets = { script: '/a.js', style: '/a.css', icon: '/a.svg', font: '/a.woff2' };
    const faults = { street: 'value-missing', date: 'range-underflow' } as const;
    const states = {
      values: SAMPLE.values,
      report: { reference: 'SZ', sent: TODAY, values: SAMPLE.values, stage: 3 },
      faults,
      status: 404 as const,
    };
    for (const lang of LANGUAGES) {
      for (const page of [...pages, problemPage]) {
        const context = { lang, path: page.path, today: TODAY, ...states };
        const { results } = await validator.validateString(
          documentOf({ ...context, ...render(page, context) }, assets, true),
        );
        const wrong = results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
        );
        assert.deepEqual(wrong, [], `${lang} ${page.name}`);
      }
    }
  });

  test('stands on its own for Storybook', () => {
    for (const lang of LANGUAGES)
      for (const { name } of pages) assert.match(renderSample(name, lang).body, /<h1>[^<]{5,}<\/h1>/);
    assert.match(renderSample('form', 'nl', { faults: { date: 'bad-input' } }).body, /aria-invalid="true"/);
  });
});
