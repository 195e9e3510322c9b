import type { Contrast } from './contrast.ts';
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

/** 所有共識 against 部分共識: another part of the same thing. */
export function quantifierConflicts(a: Telling, b: Telling): Contrast[] {
  const [ofA, ofB] = [findWords(a, quantifiers), findWords(b, quantifiers)];
  return ofA.flatMap((x) =>
    ofB.flatMap((y): Contrast[] => {
      if (x.value === y.value) return [];
      const [headsA, headsB] = [heads(a, x), heads(b, y)];
      if (![...headsA].some((head) => headsB.has(head))) return [];
      return [
        {
          kind: 'quantifier',
          a: { range: rangeOf(a, x.first, x.last), value: x.value },
          b: { range: rangeOf(b, y.first, y.last), value: y.value },
        },
      ];
    }),
  );
}
