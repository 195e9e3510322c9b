import type { Contrast } from './contrast.ts';
import { likeness, sameSlot } from './slot.ts';
import { clauseAt, findWords, rangeOf, wordList, type Hit, type Telling } from './telling.ts';

/** How sure it is that something comes; 會 alone is left out, being a piece of 會晤, 社會 and 機會. */
const modals = wordList(
  {
    certain: 'will|shall|is going to|are going to|would|将|将会|必将|势将|一定会|必然',
    possible: 'may|might|could|possibly|perhaps|可能|可能会|或许|也许|或将|恐将|恐怕|有可能',
  },
  '将军|将来|将领|不可能|可能性|尽可能|不会|即将|may not|will not',
);

function modalsOf(telling: Telling): Hit[] {
  // "May" with a capital inside a sentence is a month or a name.
  return findWords(telling, modals).filter(
    ({ first, last }) => first !== last || first === 0 || !telling.tokens[first]?.capital,
  );
}

/** The names in the clause around a place. */
function namesAround(telling: Telling, at: number): string[] {
  const { start, end } = clauseAt(telling, at);
  return telling.terms
    .filter((term) => term.kind === 'name' && term.start >= start && term.end <= end)
    .map(({ key }) => key);
}

/** Whether two clauses name one party: Japan will, Japan's military may. */
function sharedParty(a: Telling, b: Telling, atA: number, atB: number): boolean {
  const inB = new Set(namesAround(b, atB));
  return namesAround(a, atA).some((key) => inB.has(key));
}

/**
 * 將 against 可能 in sentences that have modals of one class only: what one account gives as certain, another as possible.
 * `oneRemark`: the two are known to render one remark, so that a shared party is enough to say what the modals are of.
 */
export function modalityConflicts(a: Telling, b: Telling, oneRemark = false): Contrast[] {
  const [ofA, ofB] = [modalsOf(a), modalsOf(b)];
  const classes = new Set([...ofA, ...ofB].map(({ value }) => value));
  const [x, y] = [ofA[0], ofB[0]];
  if (!x || !y || classes.size !== 2) return [];
  if ([ofA, ofB].some((hits) => new Set(hits.map(({ value }) => value)).size > 1)) return [];
  const [rangeA, rangeB] = [rangeOf(a, x.first, x.last), rangeOf(b, y.first, y.last)];
  const same = oneRemark
    ? sharedParty(a, b, rangeA.start, rangeB.start)
    : likeness(
        { telling: a, range: clauseAt(a, rangeA.start), except: rangeA },
        { telling: b, range: clauseAt(b, rangeB.start), except: rangeB },
      ) >= sameSlot;
  return same ? [{ kind: 'modality', a: { range: rangeA, value: x.value }, b: { range: rangeB, value: y.value } }] : [];
}
