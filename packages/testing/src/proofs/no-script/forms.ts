// Fills in and sends every form without script and with it, and compares what the browser sends.
import type { HTTPRequest, HTTPResponse } from 'puppeteer-core';
import type { LoadedPage } from '../../look/page.ts';
import { fault, type Fault } from '../../run/fault.ts';
import type { Context } from '../../run/worker.ts';

const SAME = 'Leave name, value and submission to HTML; what has to be sent is a control that the author writes.';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Controls that stand in no form are given one: what they hold is sent on an agency's page too. */
function lend(): void {
  const alone = [...document.querySelectorAll<Field>('#fixture :is(input, select, textarea)')].filter(
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
function answer(control: HTMLInputElement): void {
  const email = 'an@voorbeeld.example';
  const answers: Record<string, string> = {
    email,
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
  const accepted = ({ validity: is }: HTMLInputElement) =>
    !(is.badInput || is.patternMismatch || is.rangeOverflow || is.rangeUnderflow) &&
    !(is.stepMismatch || is.tooShort || is.typeMismatch);
  for (const one of [answers[control.type], 'Zeedijk 1, bus é & 2', '8400', '7', email, control.min]) {
    if (!one) continue;
    control.value = control.maxLength > 0 ? one.slice(0, control.maxLength) : one;
    if (control.value && accepted(control)) return;
  }
}

function fill(control: Element): void {
  const own = control as HTMLInputElement; // Of other controls what is asked for is not there.
  if (control.matches(':disabled, [readonly], [type=hidden], [type=file], [type=submit], [type=image], button')) return;
  if (control.matches('[type=checkbox], [type=radio]')) own.checked = true;
  else if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
  else answer(own);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Fills in a form and puts the focus on the button that sends it. */
function prepare(index: number): void {
  lend();
  const form = document.querySelectorAll<HTMLFormElement>('#fixture form, #contract-form')[index];
  if (!form) throw new Error(`The page has no form ${index + 1}.`);
  for (const control of form.elements) fill(control);
  window.outcome = 'its button does not send it';
  const outcomes = {
    invalid: 'the browser refuses what this proof fills in (proofs/no-script/forms.ts)',
    submit: 'sent',
  };
  for (const [type, outcome] of Object.entries(outcomes))
    addEventListener(type, () => (window.outcome = outcome), true);
  const isSubmit = (control: Element): control is HTMLButtonElement | HTMLInputElement =>
    'type' in control && (control.type === 'submit' || control.type === 'image');
  const button = [...form.elements].find(isSubmit);
  if (button?.ariaDisabled === 'true') window.outcome = 'busy';
  button?.focus();
}

const source = `(() => { ${[lend, answer, fill, prepare].join('\n')} globalThis.prepareForm = prepare; })()`;

/** What was sent, one line each: where to, and each field with its value. */
function told(request: HTTPRequest): string[] {
  const url = new URL(request.url());
  // The look of the page is in its address, and a form sent with GET takes it away.
  const isGet = request.method() === 'GET';
  const fields = new URLSearchParams(isGet ? url.search : (request.postData() ?? ''));
  return [`${request.method()} ${url.pathname}`, ...Array.from(fields, ([name, value]) => `${name}=${value}`)];
}

interface Sent {
  lines?: string[];
  /** When nothing was sent, why. */
  outcome?: string;
}

/** Sends the form with Enter on its button. What the browser asks for then is what it sends. */
async function send(page: LoadedPage, index: number): Promise<Sent> {
  await page.evaluate(source);
  await page.evaluate((one: number) => window.prepareForm(one), index);
  const { puppeteer: raw } = page.browser;
  const asked = Promise.withResolvers<string[]>();
  const onRequest = (request: HTTPRequest) => request.isNavigationRequest() && asked.resolve(told(request));
  raw.on('request', onRequest);
  // The server lets the page stay (serve/serve.ts); until it has said so, the page is on its way out and answers nothing.
  const stays = Promise.withResolvers<void>();
  const onResponse = (response: HTTPResponse) => response.request().isNavigationRequest() && stays.resolve();
  raw.on('response', onResponse);
  const sent = async (lines: string[]) => {
    await stays.promise;
    return { lines };
  };
  try {
    // Once the page goes, a question to it may stay without an answer: the request is the first to tell.
    const pressed = page.browser
      .press('Enter')
      .then(() => page.evaluate(() => window.outcome))
      .catch(() => 'sent');
    const first = await Promise.race([asked.promise, pressed]);
    if (Array.isArray(first)) return await sent(first);
    return first === 'sent' || first === undefined ? await sent(await asked.promise) : { outcome: first };
  } finally {
    raw.off('request', onRequest).off('response', onResponse);
  }
}

async function faultsOf({ load }: Context, index: number): Promise<Fault[]> {
  const { lines: without, outcome } = await send(await load({ script: 'off' }), index);
  const { lines: withScript, outcome: scripted } = await send(await load(), index);
  const name = `form ${index + 1}`;
  if (!without) return [fault(name, `without script ${outcome}`, SAME)];
  // A button that says that it is busy sends nothing a second time: that is what script adds.
  if (scripted === 'busy') return [];
  if (!withScript) return [fault(name, `with script ${scripted}`, SAME)];
  const lost = without.filter((line) => !withScript.includes(line));
  const added = withScript.filter((line) => !without.includes(line));
  if (without.join('\n') === withScript.join('\n')) return [];
  const rule = `with script it sends ${added.join(', ') || 'less'} instead of ${lost.join(', ') || 'nothing'}`;
  return [fault(name, lost.length + added.length ? rule : 'with script it sends its fields in another order', SAME)];
}

/** Runs in the page: how many forms there are, or would be on an agency's page. */
export const countForms = (): number => {
  const alone = [...document.querySelectorAll<Field>('#fixture :is(input, select, textarea)')].some(
    (control) => !control.form,
  );
  return document.querySelectorAll('#fixture form').length + Number(alone);
};

/** Forms send the same fields and values with script as without. */
export async function formFaults(context: Context, count: number): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (let index = 0; index < count; index++) faults.push(...(await faultsOf(context, index)));
  return faults;
}
