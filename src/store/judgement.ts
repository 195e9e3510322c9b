import type { Alignment, Link, Pair, ParagraphRef, Reason, Relation, TurnedDown } from '../align/alignment.ts';
import { refKey } from '../divergence/counterparts.ts';
import type { Account } from '../model/call.ts';
import type { Setting } from './setting.ts';

/** Why two paragraphs stand together, or why they do not; the reasons are read from the first to the second. */
export interface Judgement {
  readonly score: number;
  /** What the pair is if it was accepted, or why it was turned down. */
  readonly verdict: Relation | TurnedDown['because'];
  readonly of: Told;
  readonly with: Told;
  /** `a` are the words of the first, `b` those of the second. */
  readonly reasons: readonly Reason[];
}

/** A paragraph as one names it: whose, where, and how it opens. */
export interface Told {
  readonly account: Account;
  readonly target: string;
  readonly text: string;
}

/** Why a paragraph stands beside its row's reference; null for the reference itself. */
export function together(link: Link | null, of: ParagraphRef, setting: Setting): Judgement | null {
  return link && judgement(link, link.relation, of, setting);
}

/** Finds an account's paragraph that came nearest to one that has no counterpart there; null where none came near. */
export function nearestIn(
  { turnedDown }: Alignment,
  setting: Setting,
): (of: ParagraphRef, account: string) => Judgement | null {
  const pairs = new Map<string, TurnedDown>();
  const put = (of: ParagraphRef, account: string, pair: TurnedDown) => {
    const key = `${refKey(of)} ${account}`;
    if (!pairs.has(key)) pairs.set(key, pair);
  };
  for (const pair of turnedDown) {
    put(pair.a, pair.b.account, pair);
    put(pair.b, pair.a.account, pair);
  }
  return (row, account) => {
    // What is known in excerpts was compared through the paragraph that quotes it.
    const of = setting.hostOf(row) ?? row;
    const pair = pairs.get(`${refKey(of)} ${account}`);
    return pair ? judgement(pair, pair.because, of, setting) : null;
  };
}

function judgement(pair: Pair, verdict: Judgement['verdict'], of: ParagraphRef, setting: Setting): Judgement | null {
  const ofA = refKey(pair.a) === refKey(of);
  const first = told(of, setting);
  const second = told(ofA ? pair.b : pair.a, setting);
  const reasons = ofA ? pair.reasons : pair.reasons.map((reason) => ({ ...reason, a: reason.b, b: reason.a }));
  return first && second ? { score: pair.score, verdict, of: first, with: second, reasons } : null;
}

function told(ref: ParagraphRef, setting: Setting): Told | null {
  const account = setting.accountOf(ref);
  const paragraph = setting.paragraphAt(ref);
  return account && paragraph ? { account, target: setting.keyOf(ref), text: paragraph.text } : null;
}
