import type { GoldEvent } from './devset.ts';
import { judge, mean, pairKey } from './scoring.ts';

/** The words of an English paragraph, the pairs of characters of a Chinese one. */
function features(text: string): string[] {
  const lower = text.toLowerCase();
  const han = lower.match(/\p{Script=Han}/gu) ?? [];
  if (han.length * 2 < lower.length / 2) return lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  const characters = Array.from(lower.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  return characters.slice(1).map((character, place) => (characters[place] ?? '') + character);
}

type Vector = Map<string, number>;

function vectors(texts: readonly string[]): Vector[] {
  const counts = texts.map((text) => {
    const vector: Vector = new Map();
    for (const feature of features(text)) vector.set(feature, (vector.get(feature) ?? 0) + 1);
    return vector;
  });
  const documents = new Map<string, number>();
  for (const vector of counts)
    for (const feature of vector.keys()) documents.set(feature, (documents.get(feature) ?? 0) + 1);
  return counts.map((vector) => {
    const weighted = new Map(
      [...vector].map(([feature, count]): [string, number] => [
        feature,
        count * (Math.log((1 + texts.length) / (1 + (documents.get(feature) ?? 0))) + 1),
      ]),
    );
    const length = Math.sqrt([...weighted.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
    return new Map([...weighted].map(([feature, value]): [string, number] => [feature, value / length]));
  });
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [feature, value] of a) sum += value * (b.get(feature) ?? 0);
  return sum;
}

interface Similarity {
  readonly key: string;
  readonly value: number;
}

function similarities({ witnesses }: GoldEvent): Similarity[] {
  const paragraphs = witnesses.flatMap(({ id, paragraphs }) => paragraphs.map((text, place) => ({ id, place, text })));
  const vector = vectors(paragraphs.map(({ text }) => text));
  const result: Similarity[] = [];
  for (const [i, a] of paragraphs.entries())
    for (const [j, b] of paragraphs.entries())
      if (i < j && a.id !== b.id)
        result.push({
          key: pairKey([a.id, a.place], [b.id, b.place]),
          value: cosine(vector[i] ?? new Map(), vector[j] ?? new Map()),
        });
  return result;
}

export interface Baseline {
  readonly macroF1: number;
  readonly threshold: number;
}

/** TF-IDF cosine between paragraphs, with the one threshold that is best for these very events: a generous baseline. */
export function baseline(events: readonly GoldEvent[]): Baseline {
  const all = events.map((event) => ({ event, pairs: similarities(event) }));
  let best: Baseline = { macroF1: 0, threshold: 0 };
  for (let percent = 1; percent < 100; percent += 1) {
    const threshold = percent / 100;
    const macroF1 = mean(
      all.map(
        ({ event, pairs }) =>
          judge(
            event,
            pairs.filter(({ value }) => value >= threshold).map(({ key }) => key),
          ).f1,
      ),
    );
    if (macroF1 > best.macroF1) best = { macroF1, threshold };
  }
  return best;
}
