import { namedThrough, throughOf } from '../../../src/exchange/through.ts';
import type { Account, Call, Paragraph } from '../../../src/model/call.ts';
import type { TextLanguage } from '../../../src/model/vocabulary.ts';
import { voicesAt, type VoiceAt } from '../../../src/store/voicesAt.ts';
import { timeText, wordingText } from '../../../src/ui/front/accountFacts.ts';
import { takingWordsOf } from '../../../src/ui/taking/takingWordsOf.ts';
import { chainOf } from '../../../src/ui/rows/chainOf.ts';
import type { PreviewSpeech } from './speech.ts';

/** A paragraph as a preview tells of it, in one language of ours; only `text` is not ours. */
export interface PassageFacts {
  readonly account: Account;
  readonly paragraph: Paragraph;
  /** Character for character. */
  readonly text: string;
  readonly textLanguage: TextLanguage;
  /**
   * Marks of ours around the text: a pair that the text itself does not use, where there is one. None where the account is
   * known only as another retells it: marks would make its very words of them.
   */
  readonly marks: readonly [string, string];
  /** The account, and what it is. */
  readonly name: string;
  readonly kind: string;
  /** The account in few words, and through whom its words are known. */
  readonly title: string;
  /** Through whom an excerpt is known, or what a headline or caption is; null for an account's own text. */
  readonly standing: string | null;
  /** Whose words stand in it, each chain once, from the speaker outwards; null where all are the account's own. */
  readonly voices: string | null;
  readonly times: string;
  /** Whose wording it is: original or translation. */
  readonly wording: string;
  /** Our English reading; only for readers of English. */
  readonly reading: string | null;
}

export type PassageFactsOf = (account: Account, paragraph: Paragraph) => PassageFacts;

/** What there is to tell of each paragraph of a call. */
export function passageFactsOf(call: Call, speech: PreviewSpeech): PassageFactsOf {
  const { words, say } = speech;
  const voices = voicesAt(call);
  return (account, paragraph) => {
    const { relays } = account.provenance;
    return {
      account,
      paragraph,
      text: paragraph.text,
      textLanguage: account.wording.language,
      marks: paragraph.quotedFrom?.mode === 'reported' ? ['', ''] : marksFor(paragraph.text, account.wording.language),
      name: say(account.name),
      title: titleOf(call, account, paragraph, speech),
      kind: [words.kind[account.kind], ...(relays ? [words.relays(say(relays))] : [])].join(words.join),
      standing: standingOf(call, paragraph, speech),
      voices: voicesOf(voices(account, paragraph), speech),
      times: account.times.map((time) => timeText(time, speech)).join(words.join),
      wording: wordingText(account, speech),
      reading: speech.language === 'en' ? paragraph.english : null,
    };
  };
}

const pairs = {
  han: [
    ['「', '」'],
    ['『', '』'],
  ],
  latin: [
    ['“', '”'],
    ['‘', '’'],
  ],
} as const;

function marksFor(text: string, language: TextLanguage): readonly [string, string] {
  const [usual, other] = pairs[language.startsWith('zh') ? 'han' : 'latin'];
  const unused = [usual, other].find((pair) => !pair.some((mark) => text.includes(mark)));
  return unused ?? usual;
}

function titleOf(call: Call, { shortName }: Account, paragraph: Paragraph, { say, language }: PreviewSpeech): string {
  const through = throughOf(paragraph, call.accounts);
  return namedThrough(say(shortName), [through], takingWordsOf[language].quotation, say);
}

function standingOf(call: Call, { role, quotedFrom }: Paragraph, { words, say }: PreviewSpeech): string | null {
  if (!quotedFrom) return role === 'body' ? null : words.role[role];
  const via = call.accounts.find(({ id }) => id === quotedFrom.account);
  return [
    ...(via ? [words.quotedVia(say(via.name))] : []),
    words.quoteMode[quotedFrom.mode],
    words.attribution[quotedFrom.attribution],
  ].join(words.join);
}

function voicesOf(voices: readonly VoiceAt[], speech: PreviewSpeech): string | null {
  const { words, own } = speech;
  const kinds = new Map<string, Set<string>>();
  for (const voice of voices) {
    const chain = chainOf(voice, speech).join(arrow);
    kinds.set(chain, (kinds.get(chain) ?? new Set()).add(words.legend[voice.kind]));
  }
  // A reporter who only hands on another's words stands in that one's chain already.
  const chains = [...kinds.keys()].filter((chain) => ![...kinds.keys()].some((other) => other.endsWith(arrow + chain)));
  if (chains.length === 0) return null;
  const told = chains.map((chain) => `${chain}${words.join}${[...(kinds.get(chain) ?? [])].join(words.comma)}`);
  return own.words(told.join(own.listed));
}

const arrow = ' → ';
