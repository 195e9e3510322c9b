import type { Contrast, Value } from './contrast.ts';
import { findWords, rangeOf, wordList, type Hit, type Telling } from './telling.ts';

/** How much of something; 一部分 is a part, and 全面 says how something is done, not how much of it. */
const quantifiers = wordList(
  {
    all: 'all|every|entire|所有|全部|一切|全体|每一|每个',
    most: 'most of|most|majority of|大多数|大部分|多数|多半',
    some: 'some|some of|several|certain|部分|一些|若干|某些',
    none: 'none|none of|no|毫无|没有任何',
  },
  'at all|above all|after all|all but|all the more|most important|most pressing|at most|no longer|no one|一部分|组成部分|大部分时间|部分地区',
);

/** What is counted stands within so many tokens after the word. */
const reach = { word: 3, character: 6 } as const;

/** The words or pairs of characters after a quantifier, as far as its noun may stand. */
function heads({ tokens }: Telling, { last }: Hit): Set<string> {
  const result = new Set<string>();
  for (let at = last + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.gap === 'hard' || token.gap === 'stop') break;
    if (at - last > (token.kind === 'character' ? reach.character : reach.word)) break;
    const next = tokens[at + 1];
    if (token.kind !== 'character') result.add(token.key);
    else if (next?.kind === 'character' && next.gap === 'none') result.add(token.key + next.key);
  }
  return result;
}

/** A quantifier with what it may quantify. */
interface Quantity extends Value {
  readonly heads: ReadonlySet<string>;
}

function quantities(telling: Telling): Quantity[] {
  return findWords(telling, quantifiers).map((hit) => ({
    range: rangeOf(telling, hit.first, hit.last),
    value: hit.value,
    heads: heads(telling, hit),
  }));
}

/** Whether none of the list gives any of the heads the value. */
function lacks(list: readonly Quantity[], of: readonly string[], value: string): boolean {
  return list.every((other) => other.value !== value || !of.some((head) => other.heads.has(head)));
}

/** 所有共識 against 部分共識: another part of one thing, where neither sentence has the other's part of it as well. */
export function quantifierConflicts(a: Telling, b: Telling): Contrast[] {
  const [ofA, ofB] = [quantities(a), quantities(b)];
  return ofA.flatMap((x) =>
    ofB
      .filter((y) => {
        const shared = [...x.heads].filter((head) => y.heads.has(head));
        return y.value !== x.value && shared.length > 0 && lacks(ofA, shared, y.value) && lacks(ofB, shared, x.value);
      })
      .map((y): Contrast => ({
        kind: 'quantifier',
        a: { range: x.range, value: x.value },
        b: { range: y.range, value: y.value },
      })),
  );
}
