// What is the same on every page: head, foot and the way to a person.
import { content, languages } from '../content/index.ts';
import type { SiteWords } from '../content/words.ts';
import { holidays } from '../dates.ts';
import { attributes, html, type Markup } from '../../../lib/html.ts';
import type { Context, Language, PageWords } from '../types.ts';

/** The name of the town is its name in every language. */
export const AGENCY = 'Stad aan Zee';
/** Where the content of a page stands, for the skip link and for reading aloud. */
export const CONTENT_ID = 'content';
const HELP_ID = 'help';

const PHONE = 'tel:+3220000000';
const MAIL = 'mailto:hulp@stadaanzee.example';
const HOURS = { call: 'Mo-Fr 09:00-17:00', office: 'Mo-Fr 09:00-12:00; We 09:00-12:00,14:00-19:00' };

const banner = ({ statement, how, points }: SiteWords['banner']): Markup =>
  html` <naast-official-banner>
    <p>${statement}</p>
    <details>
      <summary>${how}</summary>
      <ul role="list">
        ${points.map(([point, text]) => html` <li><strong>${point}</strong> ${text}</li>`)}
      </ul>
    </details>
  </naast-official-banner>`;

/** The same page in each language; the current one is marked. */
const languageNav = (label: string, current: Language, path: string): Markup =>
  html` <naast-language-nav>
    <nav aria-label="${label}">
      <ul>
        ${languages.map((lang) => {
          const code = lang.toUpperCase();
          const link = attributes({
            href: `/${lang}/${path}`,
            lang,
            hreflang: lang,
            'aria-label': `${code}, ${content[lang].site.name}`,
            'aria-current': lang === current && 'true',
          });
          return html` <li><a ${link}>${code}</a></li>`;
        })}
      </ul>
    </nav>
  </naast-language-nav>`;

/** The part of the site that a page belongs to is marked; only on its own page it is the page. */
function menu(site: SiteWords, lang: Language, path: string): Markup[] {
  const links: [words: string, to: string, here: boolean][] = [
    [site.events, '', !['moving/case', 'contact'].includes(path)],
    [site.cases, 'moving/case', path === 'moving/case'],
    [site.contact.title, 'contact', path === 'contact'],
  ];
  return links.map(
    ([words, to, here]) =>
      html` <li>
        <a ${attributes({ href: `/${lang}/${to}`, 'aria-current': here && (to === path ? 'page' : 'true') })}
          >${words}</a
        >
      </li>`,
  );
}

const header = (site: SiteWords, lang: Language, path: string): Markup =>
  html` <naast-header>
    <a href="/${lang}/"><strong>${AGENCY}</strong> <span>${site.department}</span></a>
    <details>
      <summary>${site.menu}</summary>
      <nav aria-label="${site.mainNav}">
        <ul>
          ${menu(site, lang, path)}
        </ul>
      </nav>
      ${languageNav(site.languages, lang, path)}
    </details>
  </naast-header>`;

const footer = (site: SiteWords, lang: Language): Markup =>
  html` <naast-footer>
    <p><strong>${AGENCY}</strong><br />${site.address}</p>
    <nav aria-label="${site.footer.about}">
      <ul>
        <li><a href="/${lang}/contact">${site.contact.title}</a></li>
        <li><a href="/${lang}/accessibility">${site.footer.accessibility}</a></li>
        <li><a href="/${lang}/privacy">${site.footer.privacy}</a></li>
      </ul>
    </nav>
    <p>${site.footer.example}</p>
  </naast-footer>`;

/** The public holidays to come, this year and the next: nobody answers then. */
function closedDays(today: string): string {
  const year = Number(today.slice(0, 4));
  return [...holidays(year), ...holidays(year + 1)].filter((day) => day >= today).join(' ');
}

/** The ways to reach a person. */
export const channels = (site: SiteWords, lang: Language, today: string): Markup =>
  html` <ul role="list">
    <li>
      <naast-help-channel kind="call" hours="${HOURS.call}" closed="${closedDays(today)}" person>
        <a href="${PHONE}">${site.help.call}</a>
        <p slot="person">${site.help.callPerson}</p>
        <p slot="hours">${site.help.callHours}</p>
      </naast-help-channel>
    </li>
    <li>
      <naast-help-channel kind="mail">
        <a href="${MAIL}">${site.help.mail}</a>
        <p>${site.help.mailText}</p>
      </naast-help-channel>
    </li>
    <li>
      <naast-help-channel kind="office" hours="${HOURS.office}" closed="${closedDays(today)}">
        <a href="/${lang}/contact">${site.help.office}</a>
        <p>${site.address}</p>
        <p slot="hours">${site.help.officeHours}</p>
      </naast-help-channel>
    </li>
  </ul>`;

const help = (site: SiteWords, lang: Language, today: string, open: boolean): Markup =>
  html` <aside id="${HELP_ID}" aria-label="${site.help.title}">
    <naast-help-button subject="${site.help.subject}">
      <details ${attributes({ open })}>
        <summary><strong>${site.help.title}</strong> <span slot="note">${site.help.note}</span></summary>
        ${channels(site, lang, today)}
      </details>
    </naast-help-button>
  </aside>`;

/** A whole page, what stands in `<body>`. */
export function frame({ lang, path, today }: Context, { main, helpOpen = false }: PageWords): Markup {
  const { site } = content[lang];
  return html`<naast-skip-link>
      <a href="#${CONTENT_ID}">${site.skip}</a>
      <a href="#${HELP_ID}">${site.skipToHelp}</a>
    </naast-skip-link>
    <header>${banner(site.banner)}${header(site, lang, path)}</header>
    <main class="naast-main naast-container naast-columns" id="${CONTENT_ID}">
      <div class="naast-content">${main}</div>
      ${help(site, lang, today, helpOpen)}
    </main>
    <footer>${footer(site, lang)}</footer>`;
}
