import { pageName } from '../../../src/link/pages.ts';
import type { Call } from '../../../src/model/call.ts';
import type { Language } from '../../../src/model/vocabulary.ts';
import { cardHead } from './card.ts';
import { webPage } from './citations.ts';
import { jsonLd } from './html.ts';

/** Where the picture of the call itself lies. */
export function callPicture(language: Language): string {
  return `${pageName('passages', ['call'], language)}.png`;
}

interface CallPage {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Relative to the app's folder. */
  readonly address: string;
}

/** What the page of the call says of itself to networks and to search engines. */
export function callHead(call: Call, { language, title, description, address }: CallPage, site: URL | null): string[] {
  const picture = callPicture(language);
  const absolute = (relative: string) => (site ? new URL(relative, site).href : null);
  return [
    ...cardHead({ language, title, description, kind: 'website', pictured: description, page: address, picture }, site),
    jsonLd(
      webPage(call, {
        language,
        title,
        description,
        url: absolute(address),
        picture: absolute(picture),
        accounts: call.accounts,
      }),
    ),
  ];
}
