import { bibtex } from '../../exchange/bibtex.ts';
import { cslItem, cslJson, type CslItem } from '../../exchange/citation.ts';
import { quotation, type Quotation } from '../../exchange/quotation.ts';
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
  const parts = partsOf(passage);
  const quoted = quotedOf(passage, parts, speech, taking);
  const items = worksOf(passage, parts).map((work) => itemOf(passage, work, speech, taking));
  return {
    quotation: quotationText(quoted),
    html: quotationHtml(quoted),
    markdown: quotationMarkdown(quoted),
    csl: cslJson(items),
    bibtex: items.map(bibtex).join('\n'),
    ris: items.map(ris).join(''),
  };
}

/** A stretch of a paragraph, and through whom it is known. */
type Part = ReturnType<typeof partsOf>[number];

function partsOf({ call, account, stretches, voicesOf }: Passage) {
  return stretches.flatMap(({ paragraph: { id }, range }) =>
    account.paragraphs
      .filter((paragraph) => paragraph.id === id)
      .map((paragraph) => ({
        paragraph,
        range,
        voices: voicesOf(account, paragraph),
        through: throughOf(paragraph, call.accounts),
      })),
  );
}

/** An account, and the parts of the passage that it is cited for. */
interface Work {
  readonly account: Account;
  readonly parts: readonly Part[];
}

/** What is to be cited: words that are only retold are those of the account that retells them, and were read there. */
function worksOf({ call, account }: Passage, parts: readonly Part[]): Work[] {
  const hostOf = ({ paragraph: { quotedFrom } }: Part) =>
    (quotedFrom?.mode === 'reported' && call.accounts.find(({ id }) => id === quotedFrom.account)) || account;
  return [...new Set(parts.map(hostOf))].map((host) => ({
    account: host,
    parts: parts.filter((part) => hostOf(part) === host),
  }));
}

function quotedOf(
  { call, account, link, english }: Passage,
  stretches: readonly Part[],
  speech: Speech,
  taking: TakingWords,
): Quotation {
  const { say } = speech;
  return quotation(
    {
      account,
      source: [passageName(account, stretches, speech, taking), ...sourceFacts(account, call.origins, speech)],
      reviewed: areVoicesReviewed(call),
      english,
      link,
      stretches,
    },
    taking.quotation,
    say,
  );
}

/** What the passage is of, and through whom it is known. */
function passageName(account: Account, parts: readonly Part[], { say }: Speech, taking: TakingWords): string {
  const throughs = parts.map(({ through }) => through);
  return namedThrough(say(account.name), throughs, taking.quotation, say);
}

function itemOf(passage: Passage, { account, parts }: Work, speech: Speech, taking: TakingWords): CslItem {
  const { call, link } = passage;
  const { say, words } = speech;
  const { citation } = taking;
  const quoted = quotedOf(passage, parts, speech, taking);
  const passageOf = passage.account.id;
  const name = passageName(passage.account, parts, speech, taking);
  const retold = account.id !== passageOf;
  const paragraphs = [...new Set(parts.map(({ paragraph }) => paragraph.id))];
  const remarks = [
    ...(retold ? [citation.retold(name)] : []),
    words.kind[account.kind],
    ...sourceFacts(account, call.origins, speech).slice(1),
    citation.extent[account.extent],
    ...account.paragraphs
      .filter(({ role }) => role === 'byline')
      .map(({ text }) => citation.byline(`${quoted.marks[0]}${text}${quoted.marks[1]}`)),
    citation.shownIn(paragraphs.map((id) => `${passageOf}/${id}`).join(words.comma)),
    ...quoted.said.map((said, at) => (at === 0 ? citation.whoseWords(said) : said)),
    citation.cites(quoted.words.map((one) => `${quoted.marks[0]}${one}${quoted.marks[1]}`).join(' ')),
  ];
  return cslItem(
    {
      call: call.id,
      title: call.title,
      account,
      passageOf,
      name: retold ? say(account.name) : name,
      paragraphs,
      genre: words.kind[account.kind],
      link,
      note: remarks.map(citation.sentence).join(citation.space),
    },
    say,
  );
}
