import { quantityAt } from '../text/numbers.ts';
import type { Contrast, Value } from './contrast.ts';
import { likeness, sameSlot } from './slot.ts';
import { clauseAt, rangeOf, wordList, findWords, type Telling } from './telling.ts';

interface Count extends Value {
  /** What is counted: the word or the two characters after the number. */
  readonly unit: string;
  readonly rough: boolean;
}

/** Words that make a number a bound or a guess: more than 100 does not contradict 120. */
const roughly = wordList({
  rough:
    'about|around|nearly|almost|roughly|approximately|over|under|more than|less than|at least|at most|up to|some|close to|' +
    '约|大约|近|将近|逾|超过|超|至少|最多|不到|多达|左右|余|多|上下',
});

/** So many tokens before or after a number a word still qualifies it. */
const reach = 2;

/** The quantities of a sentence outside its dates, with what they count. */
function counts(telling: Telling): Count[] {
  const { tokens, moments } = telling;
  const rough = findWords(telling, roughly);
  const result: Count[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (moments.some(({ first, last }) => at >= first && at <= last)) continue;
    const quantity = quantityAt(tokens, at);
    if (!quantity) continue;
    const [next, afterNext] = [tokens[quantity.last + 1], tokens[quantity.last + 2]];
    if (next && next.gap !== 'hard' && next.gap !== 'stop' && next.kind !== 'number') {
      const unit = next.kind === 'character' ? next.key + (afterNext?.key ?? '') : next.key;
      const near = rough.some(({ first, last }) => last >= at - reach && first <= quantity.last + reach);
      result.push({ range: rangeOf(telling, at, quantity.last), value: `${quantity.value}`, unit, rough: near });
    }
    at = quantity.last;
  }
  return result;
}

function lacks(list: readonly Count[], { value }: Count): boolean {
  return list.every((other) => other.value !== value);
}

/** Exact numbers of one thing that differ, where neither sentence has the other's number. */
export function numberConflicts(a: Telling, b: Telling): Contrast[] {
  const [ofA, ofB] = [counts(a), counts(b)];
  return ofA
    .filter((x) => !x.rough && lacks(ofB, x))
    .flatMap((x) =>
      ofB
        .filter((y) => y.unit === x.unit && !y.rough && lacks(ofA, y))
        .filter(
          (y) =>
            likeness(
              { telling: a, range: clauseAt(a, x.range.start), except: x.range },
              { telling: b, range: clauseAt(b, y.range.start), except: y.range },
            ) >= sameSlot,
        )
        .map((y): Contrast => ({
          kind: 'number',
          a: { range: x.range, value: x.value },
          b: { range: y.range, value: y.value },
        })),
    );
}
