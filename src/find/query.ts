/** What a reader asks for. In quotation marks: those very characters; else also inflected, and in other words. */
export interface Query {
  readonly words: string;
  readonly exact: boolean;
}

/** The pairs in which exact words stand, in the manner of either script. */
const pairs: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
  ['＂', '＂'],
];

/** Reads what stands in the field; null where nothing is asked for. */
export function parseQuery(typed: string): Query | null {
  const words = typed.trim();
  for (const [open, close] of pairs) {
    if (!words.startsWith(open) || !words.endsWith(close) || words.length <= open.length) continue;
    const inside = words.slice(open.length, -close.length);
    return inside.trim() === '' ? null : { words: inside, exact: true };
  }
  return words === '' ? null : { words, exact: false };
}

/** The query that asks for exactly these words. */
export function exactly(words: string): string {
  return `"${words}"`;
}
