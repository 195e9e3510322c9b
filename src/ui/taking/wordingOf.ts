import type { Wording } from '../../exchange/wording.ts';
import type { Account, Call } from '../../model/call.ts';
import { relayText, timeText, wordingText } from '../front/accountFacts.ts';
import { plain } from '../stepping/phrase.ts';
import { divergenceSentence } from '../stepping/stopSentence.ts';
import type { TakingWords } from '../words/takingWords.ts';
import type { Speech } from '../words/useWords.ts';

/**
 * The page's wording as the writers of files need it. `base` is the account that the others are compared with; `english`
 * says whether our English reading is taken along.
 */
export function wordingOf(
  speech: Speech,
  taking: TakingWords,
  { accounts, origins }: Pick<Call, 'accounts' | 'origins'>,
  base: Account,
  english: boolean,
): Wording {
  const { language, words, say } = speech;
  return {
    language,
    say,
    row: words.row,
    part: taking.part,
    alignedRow: taking.alignedRow,
    role: words.role,
    around: { title: words.furniture, about: taking.aroundAbout },
    reading: english ? { label: taking.quotation.reading.whole, of: taking.readingOf } : null,
    baseMark: words.baseMark,
    noCounterpart: words.noCounterpart,
    moved: words.moved,
    alsoIn: words.alsoIn,
    toldIn: words.toldIn,
    seeAlso: words.seeAlso,
    quotedVia: words.quotedVia,
    quoteMode: words.quoteMode,
    attribution: words.attribution,
    through: taking.quotation,
    remarksOn: taking.remarksOn,
    apostrophe: taking.apostrophe,
    factsOf: (account) => accountFacts(account, origins, speech),
    sentenceOf: (divergence) => plain(divergenceSentence(divergence, { accounts, base }, speech)),
    madeBy: taking.madeBy,
    open: taking.open,
  };
}

/** Who publishes an account and when, what it is, whose wording, and how much of it we hold. */
function accountFacts(account: Account, origins: Call['origins'], speech: Speech): string[] {
  const { words, say } = speech;
  const [publisher = '', ...facts] = sourceFacts(account, origins, speech);
  return [publisher, words.kind[account.kind], ...facts, words.extent[account.extent], say(account.note)];
}

/** The source line of an account: its publisher, whose wording it is, whom it relays, when; a phrase each. */
export function sourceFacts(account: Account, origins: Call['origins'], speech: Speech): string[] {
  const { say } = speech;
  return [
    say(account.publisher),
    wordingText(account, speech),
    ...[relayText(account, origins, speech) ?? []].flat(),
    ...account.times
      .filter(({ value, event }) => value !== 'unknown' || event === 'published')
      .map((time) => timeText(time, speech)),
  ];
}
