/** A paragraph in its column, in pixels from the top of what the column scrolls; it ends where the next one begins. */
export interface Placed {
  /** `account/paragraph`. */
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
}

/** While the one column is read from `from.start` to `from.end`, the other moves from `to.start` to `to.end`. */
export interface Course {
  readonly from: Span;
  readonly to: Span;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs of the one column, and the run of the other's that tells the same; places in their columns, both included. */
interface Run {
  readonly own: readonly [first: number, last: number];
  readonly other: readonly [first: number, last: number];
}

/**
 * How another column goes along with one that is read: where a paragraph begins, its counterpart does; what has none is
 * passed at the pace that leads to the next counterpart. Covers the one column without a gap; empty where nothing is told
 * in both. `counterpartsOf` gives keys, the nearest first.
 */
export function courses(
  own: readonly Placed[],
  other: readonly Placed[],
  counterpartsOf: (key: string) => readonly string[],
): Course[] {
  const paired = runs(own, other, counterpartsOf).map(({ own: [first, last], other: [from, to] }): Course => ({
    from: { start: own[first]?.top ?? 0, end: own[last]?.bottom ?? 0 },
    to: { start: other[from]?.top ?? 0, end: other[to]?.bottom ?? 0 },
  }));
  const [opening] = paired;
  const closing = paired.at(-1);
  if (!opening || !closing) return [];
  const rest = (own.at(-1)?.bottom ?? 0) - closing.from.end;
  const end = Math.min(closing.to.end + rest, other.at(-1)?.bottom ?? 0);
  const between = paired.flatMap((course, at): Course[] => {
    const next = paired[at + 1];
    if (!next) return [course];
    // Where the other tells it in another order there is nothing to pass: it waits, and then goes there.
    const to = { start: course.to.end, end: Math.max(course.to.end, next.to.start) };
    return [course, { from: { start: course.from.end, end: next.from.start }, to }];
  });
  return [
    { from: { start: 0, end: opening.from.start }, to: { start: 0, end: opening.to.start } },
    ...between,
    { from: { start: closing.from.end, end: closing.from.end + rest }, to: { start: closing.to.end, end } },
  ].filter(({ from }) => from.end > from.start);
}

/** The point of the other column that belongs beside a point of the one that is read; null where nothing does. */
export function levelWith(point: number, along: readonly Course[]): number | null {
  const course = along.find(({ from }) => point < from.end) ?? along.at(-1);
  if (!course) return null;
  const { from, to } = course;
  const part = Math.min(Math.max((point - from.start) / (from.end - from.start), 0), 1);
  return to.start + part * (to.end - to.start);
}

/** How far down a column one reads, as a part of its height. */
const readingPart = 0.3;

/** Where in a column's window one reads, in pixels from its top: at its very beginning the first line, then further down. */
export function readingLine(scrolled: number, height: number): number {
  return Math.min(scrolled, height * readingPart);
}

function runs(
  own: readonly Placed[],
  other: readonly Placed[],
  counterpartsOf: (key: string) => readonly string[],
): Run[] {
  const places = new Map(other.map(({ key }, at) => [key, at]));
  const found: Run[] = [];
  for (const [at, { key }] of own.entries()) {
    const told = counterpartsOf(key).flatMap((target) => places.get(target) ?? []);
    const [nearest] = told;
    if (nearest === undefined) continue;
    const run = around(nearest, new Set(told));
    const before = found.at(-1);
    // Two that tell one thing between them go along with it as one.
    if (before && run[0] <= before.other[1] && before.other[0] <= run[1])
      found[found.length - 1] = {
        own: [before.own[0], at],
        other: [Math.min(run[0], before.other[0]), Math.max(run[1], before.other[1])],
      };
    else found.push({ own: [at, at], other: run });
  }
  return found;
}

/** The unbroken run of places around one of them. */
function around(place: number, places: ReadonlySet<number>): [first: number, last: number] {
  let [first, last] = [place, place];
  while (places.has(first - 1)) first -= 1;
  while (places.has(last + 1)) last += 1;
  return [first, last];
}
