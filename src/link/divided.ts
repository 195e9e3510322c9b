import { answersTo } from './formerIds.ts';
import type { Passage } from './passage.ts';
import { placesOf, type Place } from './places.ts';

/** What may have stood where a paragraph was divided, and went with it. */
const joints = ['', ' '];

/**
 * The stretches in which a passage stands whose paragraph was divided: all of its words, one paragraph right after the
 * other, one of them still its own. Two at least, else none. Only for words that stood once when they were linked: of
 * others these may be a twin.
 */
export function dividedInto(passage: Passage, paragraphs: readonly Place['paragraph'][]): Place[] {
  if (passage.told?.by !== 'only') return [];
  const found = joints.flatMap((joint) => {
    const text = paragraphs.map((paragraph) => paragraph.text).join(joint);
    return placesOf(passage.quote, [{ id: '', text }]).map(({ range }) => partsOf(range, joint, paragraphs));
  });
  const [parts = []] = found;
  const isOwn = parts.some(({ paragraph }) => answersTo(paragraph, passage.paragraph));
  return found.length === 1 && parts.length > 1 && isOwn ? parts : [];
}

/** What each paragraph has of a range into all of them joined. */
function partsOf({ start, end }: Place['range'], joint: string, paragraphs: readonly Place['paragraph'][]): Place[] {
  const parts: Place[] = [];
  let from = 0;
  for (const paragraph of paragraphs) {
    const { length } = paragraph.text;
    const range = { start: Math.max(start - from, 0), end: Math.min(end - from, length) };
    if (range.start < range.end) parts.push({ paragraph, range });
    from += length + joint.length;
  }
  return parts;
}
