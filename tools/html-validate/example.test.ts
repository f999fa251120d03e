// The rule for examples refuses what would not work when an agency copies it.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';

const root = fileURLToPath(new URL('../..', import.meta.url));
const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

async function said(markup: string): Promise<string[]> {
  const report = await validator.validateString(
    `${markup}\n`,
    `${root}packages/components/src/button/examples/default.html`,
  );
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const REFUSED: [markup: string, advice: RegExp][] = [
  ['<naast-buton><button type="button">Bewaar</button></naast-buton>', /no element <naast-buton>/],
  ['<p id="other">Tekst</p>', /must start with "default"/],
  ['<p class="mine">Tekst</p>', /not one of base\.css/],
  ['<a href="https://stad.example/">Stad</a>', /leaves the page/],
  ['<script>work();</script>', /no script/],
  ['<p style="color: red">Tekst</p>', /no-inline-style/],
  ['<img src="/foto.png">', /alt/],
];

for (const [markup, advice] of REFUSED) {
  test(`refuses: ${markup}`, async () => {
    const messages = await said(markup);
    assert.equal(messages.length, 1, messages.join('\n'));
    assert.match(messages[0] ?? '', advice);
  });
}

test('an example passes', async () => {
  const markup =
    '<naast-button><a href="#default-there" class="naast-lead" id="default-link">Verder</a></naast-button>';
  assert.deepEqual(await said(markup), []);
});
