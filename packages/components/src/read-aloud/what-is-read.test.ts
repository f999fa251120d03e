import { expect } from 'chai';
import '@naast/components/read-aloud/define';
import type { SpeechEngine } from '@naast/components/read-aloud';

/** Reads all of some markup with an engine that is done at once, and tells what it was given to say. */
async function heard(html: string, prepare?: (region: HTMLElement) => void): Promise<string[]> {
  const said: string[] = [];
  const engine: SpeechEngine = {
    hasVoice: () => true,
    speak({ text, lang, onend }) {
      said.push(lang === 'nl' ? text.trim() : `${lang}: ${text.trim()}`);
      queueMicrotask(onend);
    },
    cancel() {},
  };
  document.body.innerHTML = `<naast-read-aloud for="text"></naast-read-aloud><div id="text">${html}</div>`;
  const reader = document.querySelector('naast-read-aloud')!;
  prepare?.(document.getElementById('text')!);
  reader.engine = engine;
  const end = new Promise((resolve) => reader.addEventListener('naast-read-aloud-end', resolve, { once: true }));
  reader.play();
  await end;
  return said;
}

/** An element with a shadow root, as an agency's own might be. */
function attach(host: Element, html: string): void {
  host.attachShadow({ mode: 'open' }).innerHTML = html;
}

describe('what naast-read-aloud reads', () => {
  afterEach(() => document.body.replaceChildren());

  it('says one sentence at a time, across inline elements', async () => {
    const said = await heard(
      '<h2>Verhuizen</h2><p>Geef je <b>nieuwe</b>\n adres door. Dat <a href="#x">kan online</a>. Klaar?</p>',
    );
    expect(said).to.deep.equal(['Verhuizen', 'Geef je nieuwe adres door.', 'Dat kan online.', 'Klaar?']);
  });

  it('does not stop at abbreviations, initials and small numbers', async () => {
    expect(await heard('<p>Zie art. 5 en nr. 7 van dhr. J. Peeters. Breng bv. Een kaart mee.</p>')).to.have.length(2);
    expect(await heard('<p lang="de">Am 3. November ziehen Sie um. Das gilt z.B. Für Kinder.</p>')).to.have.length(2);
    expect(await heard('<p>Doe dat voor 2026. Bel 02 000 00 00. Of kom om 9.30 u.</p>')).to.have.length(3);
    expect(await heard('<p lang="fr">Adressez-vous à M. Dupont, tél. 02 000 00 00. Merci.</p>')).to.have.length(2);
  });

  it('cuts a long sentence at a comma or a word, and loses nothing of it', async () => {
    const long = `Wie verhuist, ${'geeft zijn nieuwe adres door aan de gemeente, '.repeat(9)}en wacht.`;
    const said = await heard(`<p>${long}</p>`);
    expect(said.length).to.be.greaterThan(2);
    for (const part of said) expect(part.length).to.be.at.most(140);
    for (const part of said.slice(0, -1)) expect(part).to.match(/,$/);
    expect(said.join(' ')).to.equal(long);
    const word = (await heard(`<p>${'woord '.repeat(60)}</p>`)).join(' ');
    expect(word).to.equal('woord '.repeat(60).trim());
    expect((await heard(`<p>${'x'.repeat(300)}</p>`)).map((part) => part.length)).to.deep.equal([140, 140, 20]);
  });

  it('keeps paragraphs and labels apart that are laid out in one line', async () => {
    const said = await heard(
      '<div style="display:flex"><p>Gedaan</p><p>Maandag</p></div><p style="display:inline">A</p><p style="display:inline-block">B</p>',
    );
    expect(said).to.deep.equal(['Gedaan', 'Maandag', 'A', 'B']);
    expect(
      await heard(
        '<p>Stap <b style="display:inline-block">3</b>van 4 (<b style="display:inline-block">nu</b>).<br>Klaar</p>',
      ),
    ).to.deep.equal(['Stap 3 van 4 (nu).', 'Klaar']);
  });

  it('says each part in its own language', async () => {
    const said = await heard(
      '<p>Ga naar de <span lang="fr">maison communale</span> of bel. <i lang="de">Danke</i>!</p>',
    );
    expect(said).to.deep.equal(['Ga naar de', 'fr: maison communale', 'of bel.', 'de: Danke!']);
  });

  it('leaves out what is hidden, marked or no text', async () => {
    const said = await heard(`
      <p hidden>a</p><p style="display:none">b</p><p style="visibility:hidden">c <b style="visibility:visible">Dit wel.</b></p>
      <div inert>d</div><p aria-hidden="true">e</p><p data-naast-read-aloud="skip">f</p><script type="text/plain">g</script>
      <style>h{}</style><template>i</template><p><s>8 dagen</s> 10 dagen</p><p>→ ·</p><video>j</video><noscript>k</noscript>
      <p hidden="until-found">l</p><p style="content-visibility:hidden">m</p>`);
    expect(said).to.deep.equal(['Dit wel.', '10 dagen']);
  });

  it('reads a folded part only when it is open', async () => {
    const details = '<details><summary>Meer</summary><p>Binnenin.</p></details>';
    expect(await heard(details)).to.deep.equal(['Meer']);
    expect(await heard(details.replace('<details', '<details open'))).to.deep.equal(['Meer', 'Binnenin.']);
  });

  it('reads the words of images, icon buttons and abbreviations', async () => {
    const said = await heard(`
      <p><img alt="Het stadhuis"></p><p><img alt="">Leeg.</p><p><img src="data:,">Zonder.</p>
      <p><svg role="img"><title>Kaart</title><path d=""></path></svg></p><p><svg aria-hidden="true"><title>Nee</title></svg></p>
      <p><span role="img" aria-label="zon">☀</span></p><p><naast-icon label="In orde:"></naast-icon> klaar</p><p id="own">Eigen naam</p><p><svg aria-labelledby="own"></svg></p>
      <p><a href="#x" aria-label="Print"><svg aria-hidden="true"></svg></a></p><p><a href="#x" aria-label="Meer over geld">Meer</a></p>
      <p>De <abbr title="Rijksdienst voor Pensioenen">RVP</abbr> weet het.</p>`);
    const names = [
      'Het stadhuis',
      'Leeg.',
      'Zonder.',
      'Kaart',
      'zon',
      'In orde: klaar',
      'Eigen naam',
      'Eigen naam',
      'Print',
      'Meer',
    ];
    expect(said).to.deep.equal([...names, 'De Rijksdienst voor Pensioenen weet het.']);
  });

  it('says the header of its column before each cell of a table', async () => {
    const said = await heard(`<table><caption>Open</caption>
      <thead><tr><th rowspan="2">Dag</th><th colspan="2">Uren</th></tr><tr><th>Ochtend</th><th>Middag?</th></tr></thead>
      <tbody><tr><th scope="row">Maandag</th><td>9 tot 12</td><td>nee</td></tr><tr><th scope="row">Dinsdag</th><td colspan="2">gesloten</td></tr></tbody></table>`);
    expect(said).to.deep.equal([
      'Open',
      'Dag: Maandag',
      'Uren Ochtend: 9 tot 12',
      'Uren Middag?',
      'nee',
      'Dag: Dinsdag',
      'Uren Ochtend: gesloten',
    ]);
    const empty = '<p>Tekst.</p><table><tr><th>Kop</th></tr><tr><td></td></tr></table>';
    expect(await heard(empty)).to.deep.equal(['Tekst.']);
    expect(await heard('<table><tr><td>Zonder</td><td>hoofd</td></tr></table>')).to.deep.equal(['Zonder', 'hoofd']);
  });

  it('says the numbers of a numbered list, and only there', async () => {
    const list = '<ol start="3"><li>Ga.</li><li><p>Kom terug.</p></li></ol>';
    expect(await heard(list)).to.deep.equal(['3. Ga.', '4. Kom terug.']);
    expect(await heard(list.replace('<ol', '<ol style="list-style:none"'))).to.deep.equal(['Ga.', 'Kom terug.']);
    expect(await heard('<ul><li>Ga.</li></ul>')).to.deep.equal(['Ga.']);
  });

  it('reads the questions of a form and never the answers', async () => {
    const said =
      await heard(`<form><label for="a">Straat</label><p>Zoals op je contract</p><input id="a" value="Zeedijk 1" placeholder="x">
      <label>Bericht <textarea>geheim</textarea></label><select aria-label="Land"><option>België</option></select>
      <fieldset><legend>Wie?</legend><label><input type="radio" checked> Ik</label></fieldset>
      <input type="submit" value="Verder"><button>Bewaar</button><progress value="1">half</progress></form>`);
    expect(said).to.deep.equal(['Straat', 'Zoals op je contract', 'Bericht', 'Land', 'Wie?', 'Ik', 'Verder', 'Bewaar']);
  });

  it('reads nested slots and shadow roots in the order in which they are seen', async () => {
    const said = await heard(
      '<div class="outer"><p slot="last">Laatst.</p><p>Eerst.</p></div><p>Buiten.</p>',
      (region) => {
        attach(
          region.querySelector('.outer')!,
          '<p>Begin.</p><div class="inner"><slot></slot></div><slot name="last"></slot><slot name="none"><p>Reserve.</p></slot>',
        );
        attach(
          region.querySelector('.outer')!.shadowRoot!.querySelector('.inner')!,
          '<section lang="fr"><p>Dedans.</p><slot></slot></section>',
        );
      },
    );
    expect(said).to.deep.equal(['Begin.', 'fr: Dedans.', 'Eerst.', 'Laatst.', 'Reserve.'].concat('Buiten.'));
  });

  it('does not read itself, and reads the main around it when no region is named', async () => {
    const said: string[] = [];
    document.body.innerHTML = '<p>Buiten.</p><main><naast-read-aloud></naast-read-aloud><p>Binnen.</p></main>';
    const reader = document.querySelector('naast-read-aloud')!;
    reader.engine = { hasVoice: () => true, speak: ({ text }) => said.push(text), cancel() {} };
    reader.play();
    await new Promise((resolve) => setTimeout(resolve));
    expect(said).to.deep.equal(['Binnen.']);
  });
});
