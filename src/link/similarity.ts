/** How alike two stretches are: 1 for the same, 0 for nothing in common, by the edits between their code points. */
export function similarity(a: string, b: string): number {
  const [x, y] = [Array.from(a), Array.from(b)];
  const longer = Math.max(x.length, y.length);
  return longer === 0 ? 1 : 1 - edits(x, y) / longer;
}

/** Levenshtein's distance, a row at a time. */
function edits(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, at) => at + 1);
  let last = b.length;
  a.forEach((point, at) => {
    let diagonal = at;
    last = at + 1;
    row = row.map((above, column) => {
      last = Math.min(above + 1, last + 1, diagonal + (point === b[column] ? 0 : 1));
      diagonal = above;
      return last;
    });
  });
  return last;
}

/** Where in a text a stretch stands that comes nearest to the words, in code points, and how near it comes. */
export interface Nearest {
  readonly start: number;
  readonly end: number;
  /** As `similarity` has it, over the length of the words. */
  readonly alike: number;
}

/**
 * Sellers' search: the distance of the words to every stretch of the text at once, in one pass over the text for each
 * code point of the words. Of equals the first.
 */
export function nearestStretch(words: readonly string[], text: readonly string[]): Nearest {
  // For each end in the text: the edits so far, and where the stretch that needs them starts.
  let cost = Array.from({ length: text.length + 1 }, () => 0);
  let from = Array.from({ length: text.length + 1 }, (_, at) => at);
  for (const point of words) {
    const nextCost = [(cost[0] ?? 0) + 1];
    const nextFrom = [0];
    for (let at = 1; at <= text.length; at += 1) {
      const replaced = (cost[at - 1] ?? 0) + (text[at - 1] === point ? 0 : 1);
      const dropped = (cost[at] ?? 0) + 1;
      const added = (nextCost[at - 1] ?? 0) + 1;
      const least = Math.min(replaced, dropped, added);
      nextCost.push(least);
      nextFrom.push((least === replaced ? from[at - 1] : least === dropped ? from[at] : nextFrom[at - 1]) ?? 0);
    }
    cost = nextCost;
    from = nextFrom;
  }
  let end = 0;
  for (let at = 1; at <= text.length; at += 1) if ((cost[at] ?? 0) < (cost[end] ?? 0)) end = at;
  const edited = cost[end] ?? words.length;
  return { start: from[end] ?? 0, end, alike: words.length === 0 ? 0 : 1 - edited / words.length };
}
