import { expect } from 'chai';
import type { NaastField } from '@naast/components/field';
import '@naast/components/field/define';

type Field = NaastField & HTMLElement;

async function put(html: string): Promise<Field> {
  document.body.innerHTML = html;
  const field = document.querySelector('naast-field') as Field;
  await field.updateComplete;
  return field;
}

/** What the field says when the form is sent with this value. */
async function said(html: string, value?: string): Promise<string | null | undefined> {
  const field = await put(html);
  const control = field.control as HTMLInputElement;
  if (value !== undefined) control.value = value;
  control.reportValidity();
  await field.updateComplete;
  return field.querySelector('[slot=error]')?.textContent;
}

const ask = (control: string, attributes = ''): string =>
  `<naast-field ${attributes}><label>Vraag</label>${control}</naast-field>`;

describe('naast-field: its sentences', () => {
  afterEach(() => document.body.replaceChildren());

  const cases: [name: string, control: string, value: string | undefined, sentence: string][] = [
    ['nothing', '<input required>', undefined, 'Vul “Vraag” in'],
    ['no choice', '<select required><option value="">-</option></select>', undefined, 'Kies een antwoord bij “Vraag”'],
    ['no e-mail address', '<input type="email">', 'ann', 'Vul bij “Vraag” een e-mailadres in, zoals naam@voorbeeld.be'],
    ['no web address', '<input type="url">', 'ann', 'Vul bij “Vraag” een webadres in dat begint met https://'],
    ['another pattern', '<input pattern="[0-9]+">', 'ann', 'Kijk “Vraag” nog eens na: zo herkennen we het niet'],
    [
      'an early date',
      '<input type="date" min="2026-11-19">',
      '2026-11-18',
      'Kies bij “Vraag” 19 november 2026 of later',
    ],
    [
      'a late date',
      '<input type="date" max="2026-11-19">',
      '2026-11-20',
      'Kies bij “Vraag” 19 november 2026 of eerder',
    ],
    ['an early time', '<input type="time" min="09:00">', '08:00', 'Kies bij “Vraag” 09:00 of later'],
    [
      'a late moment',
      '<input type="datetime-local" max="2026-11-19T09:00">',
      '2026-11-19T10:00',
      'Kies bij “Vraag” 19 november 2026, 09:00 of eerder',
    ],
    ['a small number', '<input type="number" min="1.5" step="any">', '1', 'Vul bij “Vraag” 1,5 of meer in'],
    ['a large number', '<input type="number" max="2026">', '2027', 'Vul bij “Vraag” 2026 of minder in'],
    ['a number between steps', '<input type="number">', '2.5', 'Vul bij “Vraag” bijvoorbeeld 2 of 3 in'],
  ];
  for (const [name, control, value, sentence] of cases) {
    it(`says what to do about ${name}`, async () => {
      expect(await said(ask(control), value)).to.equal(sentence);
    });
  }

  it('uses the author’s own words', async () => {
    expect(await said(ask('<input required>', 'value-missing="Vul de datum in waarop je verhuist"'))).to.equal(
      'Vul de datum in waarop je verhuist',
    );
    expect(
      await said(ask('<input type="date" min="2026-01-01">', 'range-underflow="Te vroeg"'), '2025-01-01'),
    ).to.equal('Te vroeg');
    expect(await said(ask('<input type="number">', 'step-mismatch="Hele kamers"'), '2.5')).to.equal('Hele kamers');
    expect(await said(ask('<input pattern="x">', 'pattern-mismatch="Een x"'), 'y')).to.equal('Een x');
  });

  it('takes the author’s words as properties too', async () => {
    const field = await put(ask('<input required>'));
    field.valueMissing = 'Vul je straat in';
    expect(field.getAttribute('value-missing')).to.equal('Vul je straat in');
    field.control?.reportValidity();
    await field.updateComplete;
    expect(field.querySelector('[slot=error]')?.textContent).to.equal('Vul je straat in');
  });

  it('says what a script of the page found', async () => {
    const field = await put(ask('<input value="x">'));
    field.control?.setCustomValidity('Deze naam is al gekozen');
    field.control?.reportValidity();
    await field.updateComplete;
    expect(field.querySelector('[slot=error]')?.textContent).to.equal('Deze naam is al gekozen');
  });

  it('calls the question by its label, without the optional mark, a colon or a star', async () => {
    expect(
      await said(
        '<naast-field><label>E-mail <span slot="optional">(niet verplicht)</span> *:</label><input type="email"></naast-field>',
        'x',
      ),
    ).to.contain('“E-mail”');
    expect(
      await said('<naast-field><label>Wat is\n  je naam?</label><textarea required></textarea></naast-field>'),
    ).to.equal('Vul “Wat is je naam?” in');
    expect(await said('<naast-field><input aria-label="Zoek" required></naast-field>')).to.equal('Vul “Zoek” in');
  });

  it('leaves it to the browser when the question has no name', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const sentence = await said('<naast-field><input required></naast-field>');
    console.warn = warn;
    expect(sentence).to.equal((document.querySelector('input') as HTMLInputElement).validationMessage);
    expect(sentence).not.to.equal('');
  });

  it('speaks the language of the page, and another when that changes', async () => {
    expect(await said(`<div lang="fr">${ask('<input type="date" min="2026-11-19">')}</div>`, '2026-11-18')).to.equal(
      'Pour «\u00a0Vraag\u00a0», choisissez au plus tôt\u00a0: 19 novembre 2026',
    );
    const field = document.querySelector('naast-field') as Field;
    for (const [lang, sentence] of [
      ['de', 'Wählen Sie bei „Vraag“ frühestens: 19. November 2026'],
      ['en-GB', 'For “Vraag”, choose 19 November 2026 or later'],
      ['en-US', 'For “Vraag”, choose November 19, 2026 or later'],
    ] as const) {
      (document.querySelector('div') as HTMLElement).lang = lang;
      await new Promise((resolve) => setTimeout(resolve));
      await field.updateComplete;
      expect(field.querySelector('[slot=error]')?.textContent).to.equal(sentence);
    }
  });

  it('says the new name when the label is reworded', async () => {
    await said(ask('<input required>'));
    const field = document.querySelector('naast-field') as Field;
    ((field.querySelector('label') as HTMLElement).firstChild as Text).data = 'Straat';
    await new Promise((resolve) => setTimeout(resolve));
    await field.updateComplete;
    expect(field.querySelector('[slot=error]')?.textContent).to.equal('Vul “Straat” in');
  });

  it('puts no markup from a label or an attribute into the page', async () => {
    await said('<naast-field><label>&lt;b&gt;Vet&lt;/b&gt;</label><input required></naast-field>');
    expect(document.querySelector('b')).to.equal(null);
    await said(ask('<input required>', 'value-missing="<b>Vet</b>"'));
    expect(document.querySelector('b')).to.equal(null);
  });
});
