// Each restriction refuses what it is for, with a message that names the other way, and lets the right way pass.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

const CLASS = 'packages/components/src/example/example.ts';
const DEFINE = 'packages/components/src/example/example.define.ts';

/** What is said of a file with this text. */
async function said(code: string, filePath = CLASS): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${root}${filePath}` });
  const messages = result?.messages ?? [];
  return messages
    .filter(({ ruleId }) => !/unused/.test(ruleId ?? ''))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const REFUSED: [code: string, advice: RegExp][] = [
  ["customElements.define('naast-example', Example);", /define\.ts/],
  ["import { define } from '../core/define.js';", /define\.ts registers/],
  ["@customElement('naast-example') class Example {}", /define\.ts/],
  ['element.innerHTML = text;', /textContent/],
  ["element['innerHTML'] = text;", /textContent/],
  ["element.insertAdjacentHTML('beforeend', text);", /textContent/],
  ['document.write(text);', /textContent/],
  ["import { unsafeHTML } from 'lit/directives/unsafe-html.js';", /unsafe/],
  ["import { styleMap } from 'lit/directives/style-map.js';", /style-src/],
  ["import { LitElement } from 'lit';", /NaastShadowElement/],
  ["import { ReactiveElement } from '@lit/reactive-element';", /NaastElement/],
  ["import { ReactiveElement } from '#reactive-element';", /NaastElement/],
  ['eval(text);', /no-eval/],
  ['new Function(text);', /no-new-func/],
  ["element.style.cssText = 'color: red';", /style-src/],
  ["element.setAttribute('style', 'color: red');", /style-src/],
  ['html`<p style="color: red"></p>`;', /style-src/],
  ["element.setAttribute('onclick', text);", /addEventListener/],
  ['say(navigator.language);', /nearest lang/],
  ['say(date.toLocaleDateString());', /nearest lang/],
  ["element.classList.add('open');", /attribute/],
  ["element.className = 'open';", /attribute/],
  ['say(localStorage.length);', /event/],
  ['say(window.sessionStorage.length);', /event/],
  ["fetch('/there');", /event/],
  ["navigator.sendBeacon('/there');", /event/],
  ["document.cookie = 'a=b';", /event/],
  ['setTimeout(work, 500);', /disconnectedCallback/],
  ['class Example { createRenderRoot() { return this; } }', /NaastShadowElement/],
  ["console.log('here');", /no-console/],
];

for (const [code, advice] of REFUSED) {
  test(`refuses: ${code}`, async () => {
    const messages = await said(code);
    assert.equal(messages.length, 1, messages.join('\n'));
    assert.match(messages[0] ?? '', advice);
  });
}

test('a define file imports and registers, nothing else', async () => {
  const right = "import { define } from '../core/define.js';\n\ndefine('naast-example', Example);";
  assert.deepEqual(await said(right, DEFINE), []);
  const [message = ''] = await said(`${right}\nconst more = 1;`, DEFINE);
  assert.match(message, /move this to the class file/);
});

test('the right ways pass', async () => {
  const code = `element.textContent = text;
element.style.setProperty('--_size', '2rem');
element.toggleAttribute('open', true);
this.timer = setTimeout(work, 500);
setTimeout(work);
say(new Intl.DateTimeFormat(language).format(date));`;
  assert.deepEqual(await said(code), []);
});

test('a file has at most 250 lines, a function 30, a render() 40', async () => {
  const lines = (count: number) => 'work();\n'.repeat(count);
  assert.match((await said(lines(251)))[0] ?? '', /max-lines/);
  assert.deepEqual(await said(`function example() {\n${lines(28)}}`), []);
  assert.match((await said(`function example() {\n${lines(29)}}`))[0] ?? '', /example has 31 lines, more than 30/);
  assert.deepEqual(await said(`class Example { render() {\n${lines(38)}} }`), []);
  assert.match(
    (await said(`class Example { render() {\n${lines(39)}} }`))[0] ?? '',
    /render has 41 lines, more than 40/,
  );
});

const LOOKS_AWAY: [code: string, advice: RegExp][] = [
  ['export const all = (one: any) => one;', /no-explicit-any/],
  ['// @ts-expect-error\nwork();', /description/],
  ['// @ts-ignore -- It is right all the same.\nwork();', /@ts-expect-error/],
  ['// @ts-nocheck -- It is right all the same.\nwork();', /@ts-nocheck/],
];

for (const [code, advice] of LOOKS_AWAY) {
  test(`refuses in every script: ${code.replace('\n', ' ')}`, async () => {
    for (const file of ['tools/example.ts', 'tests/journey/example.test.ts', CLASS])
      assert.match((await said(code, file)).join(), advice, file);
  });
}

test('a reason in words lets the compiler look away', async () => {
  assert.deepEqual(await said('// @ts-expect-error -- What it refuses is refused without it too.\nwork();'), []);
});

test('tests may write what components may not', async () => {
  assert.deepEqual(await said("element.innerHTML = '<p></p>';", 'packages/components/src/example/example.test.ts'), []);
});
