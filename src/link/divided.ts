import { answersTo } from './formerIds.ts';
import { sentencesNow } from './inSentences.ts';
import type { Passage } from './passage.ts';
import { placesOf, type Place } from './places.ts';
import { sentencesIn } from './sentencesAround.ts';

/** What may have stood where a paragraph was divided, and went with it. */
const joints = ['', ' '];

/**
 * The stretches in which a passage stands whose paragraph was divided after a sentence: all of its words, one paragraph
 * right after the other, one of them still its own. Two at least, else none. Where any paragraphs meet, the same words
 * may come together by chance, so its sentences have to be the same when joined, and to stand between their neighbours;
 * and none of them may have had a twin when they were linked.
 */
export function dividedInto(passage: Passage, paragraphs: readonly Place['paragraph'][]): Place[] {
  if (passage.told?.by !== 'only') return [];
  const found = joints.flatMap((joint) => {
    const text = paragraphs.map((paragraph) => paragraph.text).join(joint);
    return placesOf(passage.quote, [{ id: '', text }])
      .map(({ range }) => partsOf(range, joint, paragraphs))
      .filter((parts) => isDivided(passage, parts, joint));
  });
  const [parts = []] = found;
  return found.length === 1 ? parts : [];
}

function isDivided(passage: Passage, parts: readonly Place[], joint: string): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first === last) return false;
  const texts = parts.map(({ paragraph }) => paragraph.text);
  const text = texts.join(joint);
  const end = text.length - last.paragraph.text.length + last.range.end;
  const { same, neighbours } = sentencesNow(passage.sentences, text, { start: first.range.start, end });
  const isAfterSentences = sentencesIn(text).length === texts.flatMap(sentencesIn).length;
  const isOwn = parts.some(({ paragraph }) => answersTo(paragraph, passage.paragraph));
  return isOwn && isAfterSentences && same && neighbours === 'both';
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
