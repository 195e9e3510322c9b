import { languages, type Language } from '../../../src/model/vocabulary.ts';
import { appPages } from '../../../src/link/pages.ts';
import type { Account, Call } from '../../../src/model/call.ts';
import { cardHead } from './card.ts';
import { webPage } from './citations.ts';
import { element, escaped } from '../../../src/exchange/html.ts';
import { jsonLd, page } from './html.ts';
import type { PreviewSpeech } from './speech.ts';
import { forwardScript, pageStyle } from './texts.ts';

/** A page that a copied link leads to. */
export interface LinkedPage {
  /** The page in a language, relative to the app's folder and without its ending; its picture goes by the same name. */
  readonly name: (language: Language) => string;
  /** The app's folder, seen from the page. */
  readonly home: string;
  readonly title: string;
  readonly description: string;
  /** What its picture shows, in words. */
  readonly pictured: string;
  /** Whose words it gives. */
  readonly accounts: readonly Account[];
  /** What follows `#` where the app is to open what the page tells of. */
  readonly fragment: string;
  /** The words of the link that does so. */
  readonly onward: string;
  /** What it tells, as HTML. */
  readonly body: string;
}

/**
 * A page of its own that tells networks and readers without scripts what a link leads to, and sends on all others.
 * `site` is where the folder of all pages will stand, if that is known.
 */
export function linkedPage(call: Call, linked: LinkedPage, speech: PreviewSpeech, site: URL | null): string {
  const { name, home, title, description, pictured, accounts, fragment, onward, body } = linked;
  const { language, words, say, own } = speech;
  const [address, picture] = [`${name(language)}.html`, `${name(language)}.png`];
  const absolute = (relative: string) => (site ? new URL(relative, site).href : null);
  const inOther = (one: Language) => `${name(one)}.html`;
  const others = languages
    .filter((one) => one !== language)
    .map((one) => element('a', { href: home + inOther(one), hreflang: one, lang: one }, escaped(own.inOther)));
  return page({
    language,
    title: `${title} · Parallax`,
    description,
    head: [
      ...cardHead({ language, title, description, kind: 'article', pictured, page: address, picture }, site),
      // Search engines ask for whole addresses.
      ...languages.map((one) =>
        element('link', { rel: 'alternate', hreflang: one, href: absolute(inOther(one)) ?? home + inOther(one) }),
      ),
      element('link', { rel: 'icon', href: `${home}icon.svg`, type: 'image/svg+xml' }),
      jsonLd(
        webPage(call, { language, title, description, url: absolute(address), picture: absolute(picture), accounts }),
      ),
    ],
    style: pageStyle,
    script: { text: forwardScript, data: { app: home + appPages[language], view: fragment } },
    body: element(
      'main',
      { class: 'alone' },
      [
        element('header', {}, element('h1', {}, escaped(`${say(call.title)}${words.join}${call.event.date}`))),
        body,
        element(
          'p',
          { class: 'action' },
          element('a', { href: `${home}${appPages[language]}#${fragment}` }, escaped(onward)),
        ),
        element('footer', {}, element('p', {}, escaped(words.rights)) + element('p', {}, others.join(' '))),
      ].join(''),
    ),
  });
}
