import type { Range } from '../model/range.ts';

/** A stretch of a text, perhaps a part of its item's, with what lies inside of it; `item` is null for the text as a whole. */
export interface Stretch<Item> {
  readonly range: Range;
  readonly item: Item | null;
  readonly inside: readonly Stretch<Item>[];
}

/**
 * Ranges as a tree, the outermost first. Of two that cross each other, which no tree can hold, the one that begins later
 * is split where the other ends: its parts stand in the order of the text.
 */
export function nested<Item extends { readonly range: Range }>(length: number, items: readonly Item[]): Stretch<Item> {
  const ordered = items
    .filter(({ range }) => range.start < range.end && range.end <= length)
    .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return within({ start: 0, end: length }, null, ordered);
}

function within<Item extends { readonly range: Range }>(
  range: Range,
  item: Item | null,
  ordered: readonly Item[],
): Stretch<Item> {
  const inside: Stretch<Item>[] = [];
  let end = range.start;
  for (const [at, one] of ordered.entries()) {
    const part = { start: Math.max(one.range.start, end), end: Math.min(one.range.end, range.end) };
    // What lies in the one before is told there.
    if (part.start >= part.end) continue;
    end = part.end;
    inside.push(within(part, one, ordered.slice(at + 1)));
  }
  return { range, item, inside };
}
