import type { Range } from '../model/range.ts';
import type { Segment } from './comparison.ts';
import type { Side } from './side.ts';
import { isBlank } from './blank.ts';

/**
 * A stretch that has no counterpart, as segments: whole sentences are `alone`; a part of a sentence of which the rest
 * has one (他寫道 before the words that are quoted) is `different`, and stands for nothing; blanks are no difference.
 */
export function unpaired({ text, sentences }: Pick<Side, 'text' | 'sentences'>, stretch: Range): Segment[] {
  const edges = sentences
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > stretch.start && edge < stretch.end);
  const places = [...new Set([stretch.start, ...edges, stretch.end])];
  const result: Segment[] = [];
  places.slice(0, -1).forEach((start, at) => {
    const range = { start, end: places[at + 1] ?? stretch.end };
    if (range.start >= range.end) return;
    const kind = isBlank(text, range) ? 'shared' : isWhole(range, text, sentences) ? 'alone' : 'different';
    const last = result.at(-1);
    // Blanks between two sentences that stand alone belong to them.
    if (last !== undefined && (last.kind === kind || (last.kind === 'alone' && kind === 'shared')))
      result[result.length - 1] = { ...last, range: { start: last.range.start, end: range.end } };
    else result.push({ range, kind, counterpart: null });
  });
  return result;
}

function isWhole({ start, end }: Range, text: string, sentences: readonly Range[]): boolean {
  const around = sentences.find((sentence) => sentence.start < end && start < sentence.end);
  return (
    around === undefined ||
    (isBlank(text, { start: around.start, end: start }) && isBlank(text, { start: end, end: around.end }))
  );
}
