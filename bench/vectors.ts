import type { Reading } from '../src/align/reading.ts';

/** An account's paragraphs as sparse term vectors of length 1, end to end: paragraph p has [from[p], from[p + 1]). */
export interface Vectors {
  readonly from: Int32Array;
  /** Term numbers of the alignment, ascending within a paragraph. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/**
 * The aligner's own terms with the worth that it gives them (base over the square root of the spread), summed over a
 * paragraph's sentences: what a cosine would work on if it were to do the aligner's work.
 */
export function vectorsOf(reading: Reading): Vectors {
  const paragraphs = reading.witness.paragraphs.map(() => new Map<number, number>());
  for (const [unitPlace, unit] of reading.units.entries()) {
    const sums = paragraphs[unit.paragraph];
    for (const [place, id] of unit.ids.entries()) {
      const worth = (unit.terms.bases[place] ?? 0) * (reading.roots[unitPlace]?.[place] ?? 1);
      sums?.set(id, (sums.get(id) ?? 0) + worth);
    }
  }
  const length = paragraphs.reduce((sum, { size }) => sum + size, 0);
  const vectors = {
    from: new Int32Array(paragraphs.length + 1),
    ids: new Int32Array(length),
    weights: new Float64Array(length),
  };
  let at = 0;
  for (const [place, sums] of paragraphs.entries()) {
    const norm = Math.sqrt([...sums.values()].reduce((sum, weight) => sum + weight * weight, 0));
    for (const [id, weight] of [...sums].sort(([a], [b]) => a - b)) {
      vectors.ids[at] = id;
      vectors.weights[at] = weight / norm;
      at += 1;
    }
    vectors.from[place + 1] = at;
  }
  return vectors;
}
