import { answersTo } from './formerIds.ts';
import type { Passage } from './passage.ts';
import { wholeCharacters } from './characters.ts';
import type { Place } from './places.ts';
import { nearestStretch } from './similarity.ts';

/** Below this share in common a candidate is no help to a reader. */
const leastNear = 0.5;

interface Near {
  readonly paragraph: string;
  /** In UTF-16 code units. */
  readonly range: { readonly start: number; readonly end: number };
  readonly words: string;
}

/** What in an account comes nearest to the words of a lost passage; its own paragraph first, where several do equally. */
export function nearestPlace(
  { quote, paragraph: id }: Passage,
  places: readonly Place[],
  paragraphs: readonly Place['paragraph'][],
): Near | null {
  const same = places.find(({ paragraph }) => answersTo(paragraph, id)) ?? places[0];
  if (same) return near(same);
  const words = Array.from(quote.kind === 'whole' ? quote.words : quote.first);
  let best: (Place & { readonly alike: number }) | null = null;
  for (const paragraph of paragraphs) {
    const points = Array.from(paragraph.text);
    const { start, end, alike } = nearestStretch(words, points);
    if (end <= start || alike < leastNear) continue;
    if (best && (best.alike > alike || (best.alike === alike && !answersTo(paragraph, id)))) continue;
    const from = points.slice(0, start).join('').length;
    const range = { start: from, end: from + points.slice(start, end).join('').length };
    best = { paragraph, range: wholeCharacters(paragraph.text, range), alike };
  }
  return best && near(best);
}

function near({ paragraph, range }: Place): Near {
  return { paragraph: paragraph.id, range, words: paragraph.text.slice(range.start, range.end) };
}
