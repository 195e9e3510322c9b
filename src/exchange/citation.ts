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
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly language?: string;
  readonly URL: string;
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
  readonly account: Account;
  readonly link: string;
  /** Sentences of ours on the copy that is cited. */
  readonly remarks: readonly string[];
}

/** The account that a passage stands in, as a work to be cited, in the language of `say`. */
export function cslItem({ call, account, link, remarks }: Cited, say: (text: Localized) => string): CslItem {
  const { id, name, kind, publisher, times, wording, paragraphs } = account;
  // What its own publisher calls it; else what we do.
  const title = paragraphs.find(({ role }) => role === 'headline')?.text ?? say(name);
  const type = types[kind];
  const published = times.find(({ event, value }) => event === 'published' && value !== 'unknown')?.value;
  const by = kind === 'unknown' && publisher.en === 'unknown' ? null : say(publisher);
  return {
    id: `${call}-${id}`,
    type,
    title: oneLine(title),
    // The publisher of a paper's report is not its author, whom we do not know.
    ...(by === null ? {} : type === 'article-newspaper' ? { 'container-title': by } : { author: [{ literal: by }] }),
    ...(published ? { issued: { 'date-parts': [published.slice(0, 10).split('-').map(Number)] } } : {}),
    ...(wording.language === 'und' ? {} : { language: wording.language }),
    URL: link,
    note: remarks.join(' '),
  };
}

export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
