import type { Alignment, ParagraphRef } from '../align/alignment.ts';
import { refKey } from '../divergence/counterparts.ts';

/** The best score at which a paragraph's nearest candidate in an account was turned down; 0 where none was weighed. */
export type TurnedDownScores = (paragraph: ParagraphRef, account: string) => number;

export function turnedDownScores({ turnedDown }: Alignment): TurnedDownScores {
  const best = new Map<string, number>();
  const add = (from: ParagraphRef, to: ParagraphRef, score: number) => {
    const key = `${refKey(from)} ~ ${to.account}`;
    best.set(key, Math.max(best.get(key) ?? 0, score));
  };
  for (const { a, b, score, because } of turnedDown) {
    // What is near but of another event is no telling of this one.
    if (because === 'another-event') continue;
    add(a, b, score);
    add(b, a, score);
  }
  return (paragraph, account) => best.get(`${refKey(paragraph)} ~ ${account}`) ?? 0;
}
