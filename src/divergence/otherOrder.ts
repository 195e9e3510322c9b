import type { Compared } from './readable.ts';
import type { Change } from './termDiff.ts';
import type { Term } from './terms.ts';

/** Where a list has no 、 it may be none: commas, 和 and "and" join clauses too, in which another order says something else. */
const words = new Set(['和', '与', '及']);
/** An item has so many terms at most: between 、 and 、 may also stand a verb (俄羅斯要求日本), across which nothing moves unsaid. */
const mostOfItem = 4;
/** Where one of these stands, the order of a list says something. Folded. */
const inOrder = /先后|依次|分别|顺序|次序|轮流/u;
/** What ends a clause, and any list with it. */
const endsClause = /[,;:.!?\n]/u;

/**
 * Of changes that only put the items of a list in another order: in the other text, what stands here. An item goes with
 * its separator and as a whole; a change is one of these only if all of it stands elsewhere in the same list. Numbers and
 * times are none, because their order may say what belongs to what.
 */
export function inOtherOrder(texts: Compared, changes: readonly Change[]): ReadonlyMap<Change, Change | null> {
  const found = new Map<Change, Change | null>();
  if (![texts.a, texts.b].some((list) => list.some(({ joins }) => joins === true))) return found;
  if ([texts.a, texts.b].some((list) => inOrder.test(list.map(({ key }) => key).join('')))) return found;
  const sides = changes.map((change) => ({
    change,
    a: core(texts.a, change.fromA, change.toA),
    b: core(texts.b, change.fromB, change.toB),
  }));
  const partner = (place: number, of: 'a' | 'b') => {
    const words = sides[place]?.[of].key ?? '';
    const there = of === 'a' ? 'b' : 'a';
    // Of an item that stands there twice, one may be more than is said here.
    const [at = -1, ...more] = sides.flatMap((other, at) => (at !== place && other[there].key === words ? [at] : []));
    if (more.length > 0) return -1;
    return (of === 'a' ? isMoved(texts, sides, place, at) : isMoved(texts, sides, at, place)) ? at : -1;
  };
  let left = sides.map(({ a, b }) => a.key !== '' || b.key !== '');
  // A change that is left marked leaves its partner marked.
  for (let again = true; again;) {
    again = false;
    left = left.map((is, place) => {
      const stays =
        is &&
        (['a', 'b'] as const).every((of) => {
          if (sides[place]?.[of].key === '') return true;
          const at = partner(place, of);
          return at !== -1 && left[at] === true;
        });
      again ||= stays !== is;
      return stays;
    });
  }
  sides.forEach(({ change, a }, place) => {
    if (left[place] === true) found.set(change, a.key === '' ? null : (sides[partner(place, 'a')]?.change ?? null));
  });
  return found;
}

interface Core {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** A side of a change without the separators and marks at its ends; its key is empty where nothing is left. */
function core(list: readonly Term[], from: number, to: number): Core {
  let [first, end] = [from, to];
  while (first < end && isAround(list[first])) first += 1;
  while (end > first && isAround(list[end - 1])) end -= 1;
  return {
    from: first,
    to: end,
    key: list
      .slice(first, end)
      .map(({ key }) => key)
      .join('\u0000'),
  };
}

function isAround(term: Term | undefined): boolean {
  return term !== undefined && (term.kind === 'mark' || words.has(term.key));
}

interface Sides {
  readonly a: Core;
  readonly b: Core;
}

/** Whether the item at `inA` stands at `inB` in the other text, both times in one list, with a separator towards the other place. */
function isMoved(texts: Compared, sides: readonly Sides[], inA: number, inB: number): boolean {
  const [one, other] = [sides[inA], sides[inB]];
  if (!one || !other) return false;
  if (texts.a.slice(one.a.from, one.a.to).some(({ kind }) => kind === 'number' || kind === 'time')) return false;
  const [first, last] = inA < inB ? [one, other] : [other, one];
  const lists = [texts.a.slice(first.a.from, last.a.to), texts.b.slice(first.b.from, last.b.to)];
  if (lists.some((list) => list.some(endsList) || !hasOnlyItems(list))) return false;
  if (!lists.some((list) => list.some(({ joins }) => joins === true))) return false;
  return inA < inB
    ? isSeparator(texts.a[one.a.to]) && isSeparator(texts.b[other.b.from - 1])
    : isSeparator(texts.a[one.a.from - 1]) && isSeparator(texts.b[other.b.to]);
}

function hasOnlyItems(list: readonly Term[]): boolean {
  let terms = 0;
  return list.every((term) => {
    terms = isSeparator(term) ? 0 : terms + 1;
    return terms <= mostOfItem;
  });
}

function isSeparator(term: Term | undefined): boolean {
  return term !== undefined && (term.joins === true || words.has(term.key));
}

function endsList({ kind, key, joins }: Term): boolean {
  return kind === 'mark' && joins !== true && endsClause.test(key);
}
