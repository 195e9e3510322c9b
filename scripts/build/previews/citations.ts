import type { Account, Call } from '../../../src/model/call.ts';
import type { Kind, Language } from '../../../src/model/vocabulary.ts';

/** Of these kinds an account is a NewsArticle, a government's Report, or a post; of an unknown kind it is a work. */
const types: Readonly<Record<Kind, string>> = {
  'official-readout': 'Report',
  'state-media-relay': 'NewsArticle',
  wire: 'NewsArticle',
  newsroom: 'NewsArticle',
  'social-post': 'SocialMediaPosting',
  unknown: 'CreativeWork',
};

interface Described {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Absolute, where it is known where the page will stand. */
  readonly url: string | null;
  readonly picture: string | null;
  readonly accounts: readonly Account[];
}

/** Our page as JSON-LD: a page of ours that cites the accounts, which are their publishers'. */
export function webPage({ title: callTitle }: Pick<Call, 'title'>, described: Described): unknown {
  const { language, title, description, url, picture, accounts } = described;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name: 'Parallax' },
    about: { '@type': 'Event', name: callTitle[language] },
    ...(url === null ? {} : { url }),
    ...(picture === null ? {} : { primaryImageOfPage: { '@type': 'ImageObject', url: picture } }),
    citation: accounts.map((account) => citation(account, language)),
  };
}

function citation(
  { kind, name, publisher, imprint, times, wording, paragraphs }: Account,
  language: Language,
): unknown {
  // No more than the day: of most hours the account does not say where they were counted.
  const day = (event: 'published' | 'updated') =>
    times.find((time) => time.event === event && time.value !== 'unknown')?.value.slice(0, 10);
  const [published, updated] = [day('published'), day('updated')];
  const headline = paragraphs.find(({ role }) => role === 'headline')?.text;
  return {
    '@type': types[kind],
    name: name[language],
    ...(headline === undefined ? {} : { headline }),
    ...(imprint?.authors ? { author: imprint.authors.map((author) => ({ name: author[language] })) } : {}),
    // Who posts is not always an organization.
    publisher: { ...(kind === 'social-post' ? {} : { '@type': 'Organization' }), name: publisher[language] },
    ...(published === undefined ? {} : { datePublished: published }),
    ...(updated === undefined ? {} : { dateModified: updated }),
    ...(wording.language === 'und' ? {} : { inLanguage: wording.language }),
  };
}
