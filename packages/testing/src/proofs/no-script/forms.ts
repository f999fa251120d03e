// Fills in and sends every form without script and with it, and compares what the browser sends.
import { fault } from '../../run/fault.ts';

const SAME = 'Leave name, value and submission to HTML; what has to be sent is a control that the author writes.';

/** Controls that stand in no form are given one: what they hold is sent on an agency's page too. */
function lend() {
  const alone = [...document.querySelectorAll('#fixture :is(input, select, textarea)')].filter(
    (control) => !control.form,
  );
  if (!alone.length) return;
  const form = document.createElement('form');
  form.id = 'contract-form';
  form.method = 'post';
  form.append(document.createElement('button'));
  document.body.append(form);
  for (const control of alone) control.setAttribute('form', form.id);
}

/** An answer of its kind that the browser accepts, always the same: the last ones are for those that ask for a pattern or a length. */
function answer(control) {
  const answers = {
    email: 'an@voorbeeld.example',
    tel: '02 000 00 00',
    url: 'https://www.voorbeeld.example/',
    date: '2026-12-01',
    time: '09:30',
    month: '2026-12',
    week: '2026-W49',
    'datetime-local': '2026-12-01T09:30',
    color: '#123456',
  };
  // What script says of an answer is not asked: the same answer is given without it.
  const accepted = ({ validity }) =>
    [
      'badInput',
      'patternMismatch',
      'rangeOverflow',
      'rangeUnderflow',
      'stepMismatch',
      'tooShort',
      'typeMismatch',
    ].every((flag) => !validity[flag]);
  for (const one of [answers[control.type], 'Zeedijk 1, bus é & 2', '8400', '7', answers.email, control.min].filter(
    Boolean,
  )) {
    control.value = control.maxLength > 0 ? one.slice(0, control.maxLength) : one;
    if (control.value && accepted(control)) return;
  }
}

function fill(control) {
  if (control.matches(':disabled, [readonly], [type=hidden], [type=file], [type=submit], [type=image], button')) return;
  if (control.matches('[type=checkbox], [type=radio]')) control.checked = true;
  else if (control.matches('select')) control.selectedIndex = control.options.length - 1;
  else answer(control);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Fills in a form and puts the focus on the button that sends it. */
function prepare(index) {
  lend();
  const form = document.querySelectorAll('#fixture form, #contract-form')[index];
  for (const control of form.elements) fill(control);
  globalThis.outcome = 'its button does not send it';
  const outcomes = {
    invalid: 'the browser refuses what this proof fills in (proofs/no-script/forms.ts)',
    submit: 'sent',
  };
  for (const [type, outcome] of Object.entries(outcomes))
    addEventListener(type, () => (globalThis.outcome = outcome), true);
  const button = [...form.elements].find((control) => control.type === 'submit' || control.type === 'image');
  if (button?.ariaDisabled === 'true') globalThis.outcome = 'busy';
  button?.focus();
}

const source = `(() => { ${[lend, answer, fill, prepare].join('\n')} globalThis.prepareForm = prepare; })()`;

/** What was sent, one line each: where to, and each field with its value. */
function told(request) {
  const url = new URL(request.url());
  // The look of the page is in its address, and a form sent with GET takes it away.
  const isGet = request.method() === 'GET';
  const fields = new URLSearchParams(isGet ? url.search : (request.postData() ?? ''));
  return [`${request.method()} ${url.pathname}`, ...Array.from(fields, ([name, value]) => `${name}=${value}`)];
}

/** Sends the form with Enter on its button. What the browser asks for then is what it sends. */
async function send(page, index) {
  await page.evaluate(source);
  await page.evaluate((one) => globalThis.prepareForm(one), index);
  const { raw } = page.browser;
  const asked = Promise.withResolvers();
  const onRequest = (request) => request.isNavigationRequest() && asked.resolve(told(request));
  raw.on('request', onRequest);
  // The server lets the page stay (serve/serve.ts); until it has said so, the page is on its way out and answers nothing.
  const stays = Promise.withResolvers();
  const onResponse = (response) => response.request().isNavigationRequest() && stays.resolve();
  raw.on('response', onResponse);
  const sent = async (lines) => {
    await stays.promise;
    return { lines };
  };
  try {
    // Once the page goes, a question to it may stay without an answer: the request is the first to tell.
    const pressed = page.browser
      .press('Enter')
      .then(() => page.evaluate(() => globalThis.outcome))
      .catch(() => 'sent');
    const first = await Promise.race([asked.promise, pressed]);
    if (Array.isArray(first)) return await sent(first);
    return first === 'sent' || first === undefined ? await sent(await asked.promise) : { outcome: first };
  } finally {
    raw.off('request', onRequest).off('response', onResponse);
  }
}

async function faultsOf({ load }, index) {
  const without = await send(await load({ script: 'off' }), index);
  const withScript = await send(await load(), index);
  const name = `form ${index + 1}`;
  if (!without.lines) return [fault(name, `without script ${without.outcome}`, SAME)];
  // A button that says that it is busy sends nothing a second time: that is what script adds.
  if (withScript.outcome === 'busy') return [];
  if (!withScript.lines) return [fault(name, `with script ${withScript.outcome}`, SAME)];
  const lost = without.lines.filter((line) => !withScript.lines.includes(line));
  const added = withScript.lines.filter((line) => !without.lines.includes(line));
  if (without.lines.join('\n') === withScript.lines.join('\n')) return [];
  const rule = `with script it sends ${added.join(', ') || 'less'} instead of ${lost.join(', ') || 'nothing'}`;
  return [fault(name, lost.length + added.length ? rule : 'with script it sends its fields in another order', SAME)];
}

/** Runs in the page: how many forms there are, or would be on an agency's page. */
export const countForms = () => {
  const alone = [...document.querySelectorAll('#fixture :is(input, select, textarea)')].some(
    (control) => !control.form,
  );
  return document.querySelectorAll('#fixture form').length + Number(alone);
};

/** Forms send the same fields and values with script as without. */
export async function formFaults(context, count) {
  const faults = [];
  for (let index = 0; index < count; index++) faults.push(...(await faultsOf(context, index)));
  return faults;
}
