import { expect } from 'chai';
import { addLocale, intlLocale, say, sayDay } from '@naast/components/core/locale';
import { languageOf } from '@naast/components/core/language';
import { button } from '@naast/components/locales/index';

const node = (html: string, selector = 'b'): Element => {
  document.body.innerHTML = html;
  return document.body.querySelector(selector) as Element;
};

/** A group as components have them; the plural forms are what is tested. */
const count = (text: string, one: string) => ({ busy: { one, other: text } });
const group = {
  name: 'button' as const,
  packs: { nl: count('nog {count} tekens', 'nog {count} teken'), fr: count('{count} caractères', '{count} caractère') },
};

describe('language', () => {
  afterEach(() => document.body.replaceChildren());

  it('is the nearest lang, never the setting of the browser', () => {
    expect(languageOf(node('<div lang="fr"><p lang="de"><b></b></p></div>'))).to.equal('de');
    expect(languageOf(node('<div lang="fr"><p><b></b></p></div>'))).to.equal('fr');
  });

  it('is Dutch when the page does not say, or says that it is unknown', () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    expect(languageOf(node('<p><b></b></p>'))).to.equal('nl');
    expect(languageOf(node('<p lang="fr"><i lang=""><b></b></i></p>'))).to.equal('nl');
    document.documentElement.lang = before;
  });

  it('crosses shadow roots', () => {
    const host = node('<div lang="de"><p></p></div>', 'p');
    const inside = document.createElement('i');
    host.attachShadow({ mode: 'open' }).append(inside);
    expect(languageOf(inside)).to.equal('de');
  });
});

describe('say', () => {
  afterEach(() => document.body.replaceChildren());

  it('speaks four languages', () => {
    const said = ['nl', 'fr', 'de', 'en'].map((lang) => say(node(`<b lang="${lang}"></b>`), button, 'busy'));
    expect(new Set(said).size).to.equal(4);
    expect(said.every((sentence) => sentence.length > 5)).to.equal(true);
  });

  it('falls back to the base language, then to Dutch', () => {
    expect(say(node('<b lang="fr-BE"></b>'), button, 'busy')).to.equal(say(node('<b lang="fr"></b>'), button, 'busy'));
    expect(say(node('<b lang="tr"></b>'), button, 'busy')).to.equal(say(node('<b lang="nl"></b>'), button, 'busy'));
  });

  it('chooses the plural form of the language and writes numbers its way', () => {
    expect(say(node('<b lang="nl"></b>'), group, 'busy', { count: 1 })).to.equal('nog 1 teken');
    expect(say(node('<b lang="nl"></b>'), group, 'busy', { count: 0 })).to.equal('nog 0 tekens');
    expect(say(node('<b lang="fr"></b>'), group, 'busy', { count: 0 })).to.equal('0 caractère');
    expect(say(node('<b lang="nl"></b>'), group, 'busy', { count: 1500 })).to.equal('nog 1.500 tekens');
  });

  it('takes the words of a region or a new language from an agency', () => {
    addLocale('nl-BE', { button: { busy: 'Momentje.' } });
    addLocale('tr', { button: { busy: 'Bir dakika.' } });
    expect(say(node('<b lang="nl-BE"></b>'), button, 'busy')).to.equal('Momentje.');
    expect(say(node('<b lang="nl-NL"></b>'), button, 'busy')).to.equal(say(node('<b lang="nl"></b>'), button, 'busy'));
    expect(say(node('<b lang="tr-TR"></b>'), button, 'busy')).to.equal('Bir dakika.');
  });

  it('does not fail on a tag that is not BCP 47', () => {
    expect(intlLocale(node('<b lang="fr_BE"></b>'))).to.equal('fr-BE');
    expect(intlLocale(node('<b lang="not a language"></b>'))).to.equal('nl');
    expect(say(node('<b lang="not a language"></b>'), group, 'busy', { count: 2 })).to.equal('nog 2 tekens');
  });
});

describe('sayDay', () => {
  it('says a day in the language of the page, whatever the time zone', () => {
    expect(sayDay(node('<b lang="nl"></b>'), '2026-11-19')).to.equal('donderdag 19 november');
    expect(sayDay(node('<b lang="de"></b>'), '2026-11-19')).to.equal('Donnerstag, 19. November');
  });

  it('says nothing for what is no day', () => {
    for (const wrong of ['', '19/11/2026', '2026-13-01', '2026-02-30'])
      expect(sayDay(node('<b></b>'), wrong)).to.equal('');
  });
});
