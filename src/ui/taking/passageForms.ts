import { bibtex } from '../../exchange/bibtex.ts';
import { cslItem, cslJson } from '../../exchange/citation.ts';
import { quotation } from '../../exchange/quotation.ts';
import { quotationHtml, quotationMarkdown, quotationText } from '../../exchange/quotationForms.ts';
import { ris } from '../../exchange/ris.ts';
import type { TakenVoice } from '../../exchange/taken.ts';
import { namedThrough, throughOf } from '../../exchange/through.ts';
import type { Account, Call, Paragraph } from '../../model/call.ts';
import { areVoicesReviewed } from '../../store/voicesAt.ts';
import type { Stretch } from '../passages/useCopyLink.ts';
import type { CopyForm, TakingWords } from '../words/takingWords.ts';
import type { Speech } from '../words/useWords.ts';
import { sourceFacts } from './wordingOf.ts';

export const copyForms: readonly CopyForm[] = ['quotation', 'markdown', 'csl', 'bibtex', 'ris'];

interface Passage {
  readonly call: Call;
  readonly account: Account;
  readonly stretches: readonly Stretch[];
  readonly link: string;
  /** Whether our English reading goes with a quotation. */
  readonly english: boolean;
  /** Whose words any paragraph gives. */
  readonly voicesOf: (account: Account, paragraph: Paragraph) => readonly TakenVoice[];
}

/** A passage in every form in which it can be copied; `html` is the quotation for what takes formatted text. */
export function passageForms(passage: Passage, speech: Speech, taking: TakingWords): Record<CopyForm | 'html', string> {
  const { call, account, stretches, link, english, voicesOf } = passage;
  const { say, words } = speech;
  const parts = stretches.flatMap(({ paragraph: { id }, range }) =>
    account.paragraphs
      .filter((paragraph) => paragraph.id === id)
      .map((paragraph) => ({
        paragraph,
        range,
        voices: voicesOf(account, paragraph),
        through: throughOf(paragraph, call.accounts),
      })),
  );
  const throughs = parts.map(({ through }) => through);
  const name = namedThrough(say(account.name), throughs, taking.quotation, say);
  const quoted = quotation(
    {
      account,
      source: [name, ...sourceFacts(account, call.origins, speech)],
      reviewed: areVoicesReviewed(call),
      english,
      link,
      stretches: parts,
    },
    taking.quotation,
    say,
  );
  const { citation } = taking;
  const paragraphs = [...new Set(stretches.map(({ paragraph }) => paragraph.id))];
  const remarks = [
    words.kind[account.kind],
    ...sourceFacts(account, call.origins, speech).slice(1),
    citation.extent[account.extent],
    ...account.paragraphs
      .filter(({ role }) => role === 'byline')
      .map(({ text }) => citation.byline(`${quoted.marks[0]}${text}${quoted.marks[1]}`)),
    citation.shownIn(paragraphs.map((id) => `${account.id}/${id}`).join(words.comma)),
    ...quoted.said.map((said, at) => (at === 0 ? citation.whoseWords(said) : said)),
    citation.cites(quoted.words.map((one) => `${quoted.marks[0]}${one}${quoted.marks[1]}`).join(' ')),
  ];
  const note = remarks.map(citation.sentence).join(citation.space);
  const genre = words.kind[account.kind];
  const item = cslItem({ call: call.id, title: call.title, account, name, paragraphs, genre, link, note }, say);
  return {
    quotation: quotationText(quoted),
    html: quotationHtml(quoted),
    markdown: quotationMarkdown(quoted),
    csl: cslJson(item),
    bibtex: bibtex(item),
    ris: ris(item),
  };
}
