import { standsAlso } from '../../divergence/standsAlso.ts';
import type { Account } from '../../model/call.ts';
import type { FactDifference } from '../../store/facts.ts';
import type { SpreadDivergence } from '../../store/spread.ts';
import type { Stop } from '../../store/stops.ts';
import type { VoiceAt } from '../../store/voicesAt.ts';
import { chainOf } from '../rows/chainOf.ts';
import type { Speech } from '../words/useWords.ts';
import { joined, phrase, type Phrase, type Quotation } from './phrase.ts';
import { stepWords } from './stepWords.ts';
import { toldBy } from './toldBy.ts';

/** Among which accounts something is told: those of the call, and what the others are compared with. */
export interface Among {
  readonly accounts: readonly Account[];
  readonly base: Account;
}

/** What is told of a stop: who says what, and who says what instead. */
export function stopSentence(stop: Stop, among: Among, speech: Speech): Phrase {
  switch (stop.set) {
    case 'facts':
      return factSentence(stop.fact, among, speech);
    case 'all':
      return divergenceSentence(stop.divergence, among, speech);
    case 'shared':
      return stepWords[speech.language].shared(
        toldBy({ account: stop.account, target: stop.places[0]?.target ?? '' }, among.accounts, speech),
        quoted(stop.account, stop.words),
      );
    case 'voices':
      return voiceSentence(stop.account, stop.voice, speech);
  }
}

/** “Politico: this year; AP: next year”, with the words of each. */
function factSentence({ sides }: FactDifference, { accounts }: Among, speech: Speech): Phrase {
  const { language, say } = speech;
  const told = stepWords[language];
  const rows = new Set(sides.map(({ row }) => row));
  return joined(
    sides.map((side) => {
      const { account, words, row, value } = side;
      const by = toldBy(side, accounts, speech);
      const name = rows.size > 1 ? told.inRow(by, row) : by;
      const said = quoted(account, words);
      // What an editor says that the words come to may be the words.
      return told.side(name, value && say(value) !== words ? told.valued(say(value), said) : phrase`${said}`);
    }),
    told.between,
  );
}

export function divergenceSentence(divergence: SpreadDivergence, { accounts, base }: Among, speech: Speech): Phrase {
  const { language, say } = speech;
  const { kind, account, words, other } = divergence;
  const told = stepWords[language];
  const [name, said] = [toldBy(divergence, accounts, speech), quoted(account, words)];
  if (kind === 'beyond-base') return told.beyondBase[base.extent](name, said, say(base.shortName));
  if (kind === 'alone' || other === null) return told.alone(name, said);
  const [otherName, otherSaid] = [toldBy(other, accounts, speech), quoted(other.account, other.words)];
  if (kind === 'retold') return told.retold(name, said, otherName);
  if (words === '') return [...told.unmatched[account.extent](otherName, otherSaid, name), ...moved(other, divergence)];
  if (other.words === '')
    return [...told.unmatched[other.account.extent](name, said, otherName), ...moved(divergence, other)];
  return joined([told.side(name, phrase`${said}`), told.side(otherName, phrase`${otherSaid}`)], told.between);

  /** A word that only changed its place in the paragraph has no match at its own. */
  function moved({ words }: Side, { account, target }: Side): Phrase {
    const beside = account.paragraphs.find(({ id }) => `${account.id}/${id}` === target);
    return beside && standsAlso(words, beside.text) ? [told.standsAlso] : [];
  }
}

type Side = NonNullable<SpreadDivergence['other']>;

function voiceSentence(account: Account, voice: VoiceAt, speech: Speech): Phrase {
  const { language, words } = speech;
  const told = stepWords[language];
  const kind = `${words.legend[voice.kind]}${voice.found ? told.recognised : ''}`;
  return told.voice(chainOf(voice, speech).join(' → '), kind, quoted(account, voice.words));
}

function quoted({ wording }: Account, words: string): Quotation {
  return { words: words.trim(), lang: wording.language };
}
