import { endsSentence, inText, type Change } from './termDiff.ts';
import { isLittle, isParticle, noNames, terms, type FindNames, type Term } from './terms.ts';

/** Two lists of terms, and changes told as places in them. */
export interface Compared {
  readonly a: readonly Term[];
  readonly b: readonly Term[];
}

/** Takes correct changes and gives changes that are no less correct, except that marks need not be equal any more. */
type Pass = (texts: Compared, changes: readonly Change[]) => Change[];

/** In this order: what is no difference first, so that it parts no stretch; then what belongs together. */
const passes: readonly Pass[] = [withoutMarks, wholeTimes, wholeNames, withoutScraps, withoutMarks];

/** Changes as a reader would mark them, in UTF-16 code units like those of `diff`, which it takes. */
export function readable(a: string, b: string, changes: readonly Change[], findNames: FindNames = noNames): Change[] {
  const texts = { a: terms(a, findNames), b: terms(b, findNames) };
  return inText(texts.a, texts.b, readableTerms(texts, inTerms(texts, changes)));
}

/** The same in places in the lists of terms. */
export function readableTerms(texts: Compared, changes: readonly Change[]): Change[] {
  return passes.reduce<Change[]>((result, pass) => pass(texts, result), [...changes]);
}

function inTerms({ a, b }: Compared, changes: readonly Change[]): Change[] {
  const [inA, inB] = [places(a), places(b)];
  return changes.map(({ fromA, toA, fromB, toB }) => ({
    fromA: inA(fromA),
    toA: inA(toA),
    fromB: inB(fromB),
    toB: inB(toB),
  }));
}

function places(list: readonly Term[]): (offset: number) => number {
  const found = new Map(list.map(({ start }, place) => [start, place]));
  return (offset) => found.get(offset) ?? list.length;
}

/** Punctuation, blanks and the style of quotes are no differences, nor do they belong to one at its ends. */
function withoutMarks(texts: Compared, changes: readonly Change[]): Change[] {
  return changes.flatMap((change) => {
    const trimmed = trim(texts, change);
    return sameWords(texts, trimmed) ? [] : [trimmed];
  });
}

/** The stretches without marks at their ends. */
export function trim({ a, b }: Compared, { fromA, toA, fromB, toB }: Change): Change {
  const [ofA, ofB] = [trimmed(a, fromA, toA), trimmed(b, fromB, toB)];
  return { fromA: ofA.from, toA: ofA.to, fromB: ofB.from, toB: ofB.to };
}

function trimmed(list: readonly Term[], from: number, to: number): { from: number; to: number } {
  let [first, end] = [from, to];
  while (first < end && list[first]?.kind === 'mark') first += 1;
  while (end > first && list[end - 1]?.kind === 'mark') end -= 1;
  return { from: first, to: end };
}

/** How many words a stretch has, marks left out; -1 where one of them is not such a word. */
function wordsIn(list: readonly Term[], from: number, to: number, isSuch: (word: Term) => boolean): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const term = list[at];
    if (term === undefined || term.kind === 'mark') continue;
    if (!isSuch(term)) return -1;
    words += 1;
  }
  return words;
}

/** Whether both sides of a change have the same words, whatever marks stand between them. */
function sameWords({ a, b }: Compared, { fromA, toA, fromB, toB }: Change): boolean {
  let [inA, inB] = [fromA, fromB];
  for (;;) {
    while (inA < toA && a[inA]?.kind === 'mark') inA += 1;
    while (inB < toB && b[inB]?.kind === 'mark') inB += 1;
    if (inA === toA || inB === toB) return inA === toA && inB === toB;
    if (a[inA]?.key !== b[inB]?.key) return false;
    [inA, inB] = [inA + 1, inB + 1];
  }
}

/**
 * Where one date or time stands for another, all of both is the difference: not 今年 but 今年晚些時候 against
 * 明年晚些時候, not 24日 but 11月24日 against 11月25日.
 */
function wholeTimes(texts: Compared, changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  const split = changes.flatMap((change) => timesApart(texts, change));
  split.forEach((change, at) => {
    const last = result.at(-1);
    if (!isTime(texts, change)) {
      result.push(change);
      return;
    }
    const bounds = { fromA: last?.toA ?? 0, fromB: last?.toB ?? 0, toA: texts.a.length, toB: texts.b.length };
    const next = split[at + 1];
    if (next !== undefined) [bounds.toA, bounds.toB] = [next.fromA, next.fromB];
    result.push(grown(texts, change, bounds));
  });
  return result;
}

/** Dates that both sides of a change start or end with stand for one another, whatever else is in it. */
function timesApart({ a, b }: Compared, { fromA, toA, fromB, toB }: Change): Change[] {
  let [startA, startB, endA, endB] = [fromA, fromB, toA, toB];
  while (startA < toA && timeAt(a, startA)) startA += 1;
  while (startB < toB && timeAt(b, startB)) startB += 1;
  if (startA === fromA || startB === fromB) [startA, startB] = [fromA, fromB];
  while (endA > startA && timeAt(a, endA - 1)) endA -= 1;
  while (endB > startB && timeAt(b, endB - 1)) endB -= 1;
  if (endA === toA || endB === toB) [endA, endB] = [toA, toB];
  const parts = [
    { fromA, toA: startA, fromB, toB: startB },
    { fromA: startA, toA: endA, fromB: startB, toB: endB },
    { fromA: endA, toA, fromB: endB, toB },
  ];
  return parts.filter((part) => part.fromA < part.toA || part.fromB < part.toB);
}

function timeAt(list: readonly Term[], place: number): boolean {
  return list[place]?.kind === 'time';
}

/** Whether a time stands for a time, and nothing else is in the change. */
export function isTime({ a, b }: Compared, { fromA, toA, fromB, toB }: Change): boolean {
  return wordsIn(a, fromA, toA, isOfTime) > 0 && wordsIn(b, fromB, toB, isOfTime) > 0;
}

function isOfTime({ kind }: Term): boolean {
  return kind === 'time';
}

/** Takes in the times on both sides of the change, as far as they are shared and one by one in both texts. */
function grown({ a, b }: Compared, change: Change, bounds: Change): Change {
  let { fromA, toA, fromB, toB } = change;
  while (
    fromA > bounds.fromA &&
    fromB > bounds.fromB &&
    a[fromA - 1]?.kind === 'time' &&
    a[fromA - 1]?.key === b[fromB - 1]?.key
  ) {
    [fromA, fromB] = [fromA - 1, fromB - 1];
  }
  while (toA < bounds.toA && toB < bounds.toB && a[toA]?.kind === 'time' && a[toA]?.key === b[toB]?.key) {
    [toA, toB] = [toA + 1, toB + 1];
  }
  return { fromA, toA, fromB, toB };
}

/** A character that is all that a change leaves of a name goes with it: not 會[晤] against 會[議] but both words. */
function wholeNames({ a, b }: Compared, changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  changes.forEach((change, at) => {
    let { fromA, toA, fromB, toB } = change;
    if (onlyParticles({ a, b }, change)) {
      result.push(change);
      return;
    }
    const [last, next] = [result.at(-1), changes[at + 1]];
    const room = {
      before: fromA > (last?.toA ?? 0) && fromB > (last?.toB ?? 0),
      after: toA < (next?.fromA ?? a.length) && toB < (next?.fromB ?? b.length),
    };
    const [beforeA, beforeB, afterA, afterB] = [a[fromA - 1], b[fromB - 1], a[toA], b[toB]];
    if (room.before && beforeA?.key === beforeB?.key && (beforeA?.opens || beforeB?.opens))
      [fromA, fromB] = [fromA - 1, fromB - 1];
    if (room.after && afterA?.key === afterB?.key && (afterA?.closes || afterB?.closes))
      [toA, toB] = [toA + 1, toB + 1];
    result.push({ fromA, toA, fromB, toB });
  });
  return result;
}

/** Joins changes with nothing between them but a scrap: a mark, one character, little words. */
function withoutScraps(texts: Compared, changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (last === undefined || staysApart(texts, last) || staysApart(texts, change) || !onlyScraps(texts, last, change))
      result.push(change);
    else result[result.length - 1] = { fromA: last.fromA, toA: change.toA, fromB: last.fromB, toB: change.toB };
  }
  return result;
}

/** A time against a time speaks for itself; a 了 or 的 more or less would blur what it is joined with. */
function staysApart(texts: Compared, change: Change): boolean {
  return isTime(texts, change) || onlyParticles(texts, change);
}

function onlyParticles({ a, b }: Compared, { fromA, toA, fromB, toB }: Change): boolean {
  return wordsIn(a, fromA, toA, isParticle) >= 0 && wordsIn(b, fromB, toB, isParticle) >= 0;
}

function onlyScraps({ a, b }: Compared, before: Change, after: Change): boolean {
  if (sentenceEnds(a, before.toA, after.fromA) || sentenceEnds(b, before.toB, after.fromB)) return false;
  return (
    wordsIn(a, before.toA, after.fromA, isLittle) >= 0 ||
    wordsIn(a, before.toA, after.fromA, ({ kind }) => kind === 'character') === 1
  );
}

function sentenceEnds(list: readonly Term[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const term = list[at];
    if (term?.kind === 'mark' && endsSentence.test(term.key)) return true;
  }
  return false;
}
