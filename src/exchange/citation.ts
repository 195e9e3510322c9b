import type { Account } from '../model/call.ts';
import type { Localized } from '../model/localized.ts';
import type { Kind } from '../model/vocabulary.ts';
import { oneLine } from './oneLine.ts';

/** An item of CSL-JSON, as far as an account fills one; https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'post' | 'report' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  /** What it is, where its type does not say so. */
  readonly genre?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly language?: string;
  readonly URL: string;
  /** Where it was found. */
  readonly source: string;
  /** Where the citation holds what no field is for: translation, how much is held, through whom it is known. */
  readonly note: string;
}

const types: Readonly<Record<Kind, CslItem['type']>> = {
  'official-readout': 'report',
  'state-media-relay': 'article-newspaper',
  wire: 'article-newspaper',
  newsroom: 'article-newspaper',
  'social-post': 'post',
  unknown: 'document',
};

interface Cited {
  readonly call: string;
  /** What the account is of, where it has no headline of its own. */
  readonly title: Localized;
  /** The text that was consulted: of words that an account retells this one, and not the one that it tells of. */
  readonly account: Account;
  /** The id of the account that the passage is of. */
  readonly passageOf: string;
  /** The account's name, and through whom the passage is known. */
  readonly name: string;
  /** The paragraphs of the passage, by id. */
  readonly paragraphs: readonly string[];
  /** What the account is, in our words. */
  readonly genre: string;
  readonly link: string;
  /** Sentences of ours on the copy that is cited. */
  readonly note: string;
}

/** The account that a passage was read in, as a work to be cited, in the language of `say`. */
export function cslItem(
  { call, title, account, passageOf, name, paragraphs, genre, link, note }: Cited,
  say: (text: Localized) => string,
): CslItem {
  const { id, kind, extent, times, wording } = account;
  const headline = account.paragraphs.find(({ role }) => role === 'headline')?.text;
  // Brackets tell that nobody but us calls it so. What a reader opened is called as its file is.
  const ours = kind === 'unknown' && extent !== 'excerpts' ? name : `[${say(title)}: ${name}]`;
  const type = types[kind];
  const published = times.find(({ event, value }) => event === 'published' && value !== 'unknown')?.value;
  return {
    // The same passage has the same id, and another one of the account another; so has what another retells.
    id: [
      call,
      passageOf,
      ...new Set([...paragraphs.slice(0, 1), ...paragraphs.slice(-1)]),
      ...(id === passageOf ? [] : [id]),
    ].join('-'),
    type,
    title: oneLine(headline ?? ours),
    ...named(account, say),
    ...(published ? { issued: { 'date-parts': [published.slice(0, 10).split('-').map(Number)] } } : {}),
    ...(wording.language === 'und' ? {} : { language: wording.language }),
    URL: link,
    source: 'Parallax',
    ...(type === 'report' || type === 'post' ? { genre } : {}),
    note,
  };
}

/** Who wrote it, what it appeared in and where, as far as is known. */
function named(
  { kind, publisher, imprint }: Account,
  say: (text: Localized) => string,
): Pick<CslItem, 'author' | 'container-title' | 'publisher' | 'publisher-place'> {
  const isPaper = types[kind] === 'article-newspaper';
  const by = kind === 'unknown' && publisher.en === 'unknown' ? null : say(publisher);
  const container = imprint?.container ? say(imprint.container) : isPaper ? by : null;
  // The publisher of a paper's report is not its author, whom a byline names or nobody.
  const authors = imprint?.authors?.map(say) ?? (isPaper || by === null ? [] : [by]);
  return {
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(container === null ? {} : { 'container-title': container }),
    ...(container === null && by !== null ? { publisher: by } : {}),
    ...(imprint?.place ? { 'publisher-place': say(imprint.place) } : {}),
  };
}

export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
