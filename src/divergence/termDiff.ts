import DiffMatchPatch from 'diff-match-patch';
import { longestRun } from './longestRun.ts';
import { noNames, terms, type FindNames, type Term } from './terms.ts';

/**
 * [fromA, toA) of one text stands where [fromB, toB) of the other stands: UTF-16 code units of the untouched texts in
 * what `diff` and `readable` answer, places in the lists of terms in between. In order, never overlapping.
 */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * The most pairs of terms that one comparison looks at. Two unrelated texts of 2,000 terms each are within it, and take
 * diff-match-patch some tenths of a second; the clock, its own limit, would make results differ from run to run.
 */
const mostWork = 4_000_000;

/** The most terms that two stretches may have together: more could differ than there are code units to encode them. */
const mostTerms = 60_000;

/** What changes from one text to the other, correct and as small as can be; `readable` makes it pleasant. */
export function diff(a: string, b: string, findNames: FindNames = noNames): Change[] {
  const [ofA, ofB] = [terms(a, findNames), terms(b, findNames)];
  return inText(ofA, ofB, diffTerms(ofA, ofB));
}

/** Places in the lists of terms, told as offsets in the texts that the terms tile. */
export function inText(a: readonly Term[], b: readonly Term[], changes: readonly Change[]): Change[] {
  return changes.map(({ fromA, toA, fromB, toB }) => ({
    fromA: offset(a, fromA),
    toA: offset(a, toA),
    fromB: offset(b, fromB),
    toB: offset(b, toB),
  }));
}

/** Where a place in a list of terms stands in their text; the end of the last stands after it. */
export function offset(list: readonly Term[], place: number): number {
  return list[place]?.start ?? list.at(-1)?.end ?? 0;
}

/** The same in places in the two lists. Texts over the limit are compared between the sentences that both have once. */
export function diffTerms(a: readonly Term[], b: readonly Term[]): Change[] {
  const result: Change[] = [];
  let work = 0;
  for (const stretch of a.length * b.length <= mostWork ? [whole(a, b)] : betweenSharedSentences(a, b)) {
    const { fromA, toA, fromB, toB } = stretch;
    if (fromA === toA && fromB === toB) continue;
    work += (toA - fromA) * (toB - fromB);
    if (work > mostWork || toA - fromA + (toB - fromB) > mostTerms) result.push(stretch);
    else result.push(...within(stretch, diffEncoded(a.slice(fromA, toA), b.slice(fromB, toB))));
  }
  return result;
}

function whole(a: readonly Term[], b: readonly Term[]): Change {
  return { fromA: 0, toA: a.length, fromB: 0, toB: b.length };
}

function within(stretch: Change, changes: readonly Change[]): Change[] {
  return changes.map(({ fromA, toA, fromB, toB }) => ({
    fromA: stretch.fromA + fromA,
    toA: stretch.fromA + toA,
    fromB: stretch.fromB + fromB,
    toB: stretch.fromB + toB,
  }));
}

/**
 * The one place where diff-match-patch is called. Each different key becomes one code unit outside U+D800–DFFF, so that
 * it can split no term; there is room for 63,487.
 */
function diffEncoded(a: readonly Term[], b: readonly Term[]): Change[] {
  if (a.length === 0 || b.length === 0) return [whole(a, b)];
  const codes = new Map<string, string>();
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  const changes: Change[] = [];
  let [atA, atB, fromA, fromB] = [0, 0, 0, 0];
  const close = () => {
    if (fromA < atA || fromB < atB) changes.push({ fromA, toA: atA, fromB, toB: atB });
  };
  for (const [operation, { length }] of engine.diff_main(encoded(a, codes), encoded(b, codes), false)) {
    if (operation === 0) {
      close();
      atA += length;
      atB += length;
      [fromA, fromB] = [atA, atB];
    } else if (operation < 0) atA += length;
    else atB += length;
  }
  close();
  return changes;
}

function encoded(list: readonly Term[], codes: Map<string, string>): string {
  let units = '';
  for (const { key } of list) units += codeOf(key, codes);
  return units;
}

function codeOf(key: string, codes: Map<string, string>): string {
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = codes.size + 1;
  const unit = String.fromCharCode(code < 0xd800 ? code : code + 0x800);
  codes.set(key, unit);
  return unit;
}

/** What lies between the sentences that each text has exactly once, in the same order in both. */
function betweenSharedSentences(a: readonly Term[], b: readonly Term[]): Change[] {
  const [ofA, ofB] = [onlyOnce(a), onlyOnce(b)];
  const both = [...ofA].flatMap(([key, inA]) => {
    const inB = ofB.get(key);
    return inB === undefined ? [] : [{ inA, inB }];
  });
  const result: Change[] = [];
  let [atA, atB] = [0, 0];
  for (const place of longestRun(both.map(({ inB }) => inB.from))) {
    const shared = both[place];
    if (shared === undefined) continue;
    result.push({ fromA: atA, toA: shared.inA.from, fromB: atB, toB: shared.inB.from });
    [atA, atB] = [shared.inA.to, shared.inB.to];
  }
  return [...result, { fromA: atA, toA: a.length, fromB: atB, toB: b.length }];
}

interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Of a mark's key: what follows is another sentence, and no change runs across it. */
export const endsSentence = /[.!?;\n]/u;

function onlyOnce(list: readonly Term[]): Map<string, Sentence> {
  const found = new Map<string, Sentence>();
  const twice = new Set<string>();
  let from = 0;
  list.forEach(({ kind, key }, place) => {
    if (place + 1 < list.length && !(kind === 'mark' && endsSentence.test(key))) return;
    // A key never holds U+0000 next to another key's text, so two sentences are equal only if their terms are.
    const sentence = list.slice(from, place + 1);
    const joined = sentence.map((term) => term.key).join('\u0000');
    if (found.has(joined)) twice.add(joined);
    else if (sentence.some((term) => term.kind !== 'mark')) found.set(joined, { from, to: place + 1 });
    from = place + 1;
  });
  for (const key of twice) found.delete(key);
  return found;
}
