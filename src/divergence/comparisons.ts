import type { Alignment, ParagraphRef } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import type { Comparer } from './comparer.ts';
import type { Comparison } from './comparison.ts';
import { refKey } from './counterparts.ts';

/** Every comparison of linked paragraphs, both ways round, as data: made once, for every base that a reader may choose. */
export interface Comparisons {
  readonly pairs: Readonly<Record<string, Comparison>>;
  readonly sentences: Readonly<Record<string, readonly Range[]>>;
}

export function comparisons({ links }: Alignment, refs: readonly ParagraphRef[], comparer: Comparer): Comparisons {
  return {
    pairs: Object.fromEntries(
      links.flatMap((link) => [
        [pairKey(link.a, link.b), comparer.compare(link.a, link.b, link)],
        [pairKey(link.b, link.a), comparer.compare(link.b, link.a, link)],
      ]),
    ),
    sentences: Object.fromEntries(refs.map((ref) => [refKey(ref), comparer.sentences(ref)])),
  };
}

/** Answers from comparisons that were made before; of what is not linked it knows nothing. */
export function prepared({ pairs, sentences }: Comparisons): Comparer {
  return {
    compare: (ref, other) => pairs[pairKey(ref, other)] ?? { segments: [], omissions: [], retold: [] },
    sentences: (ref) => sentences[refKey(ref)] ?? [],
  };
}

function pairKey(ref: ParagraphRef, other: ParagraphRef): string {
  return `${refKey(ref)}~${refKey(other)}`;
}
