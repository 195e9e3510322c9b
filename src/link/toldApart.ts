import type { Range } from '../model/range.ts';
import { hash } from './hash.ts';
import type { Source } from './passage.ts';
import { placesOf } from './places.ts';
import { sentencesAround, sentencesIn } from './sentencesAround.ts';
import type { Told } from './told.ts';
import { sidesOf, surroundings } from './surroundings.ts';

/** What tells a stretch of a paragraph, in UTF-16 code units, from the same words elsewhere in its account. */
export function toldApart(source: Source, id: string, range: Range): Told {
  const text = source.paragraphs.find((paragraph) => paragraph.id === id)?.text ?? '';
  const words = text.slice(range.start, range.end);
  const places = placesOf({ kind: 'whole', words }, source.paragraphs);
  const twins = places.filter((place) => place.paragraph.id !== id || place.range.start !== range.start);
  const of = places.length;
  if (twins.length === 0) return { by: hasPartsTwice(source, text, range) ? 'either' : 'only', of };
  const own = surroundings(text, range);
  const sides = twins.map((twin) => ({ twin, ...sidesOf(own, twin.paragraph.text, twin.range) }));
  // That a paragraph starts or ends there tells nothing: any sentence comes to stand there when its paragraph is split.
  const before = own.before !== '' && sides.every((side) => !side.before);
  const after = own.after !== '' && sides.every((side) => !side.after);
  if (before && after) return { by: 'either', of };
  if (before) return { by: 'before', of };
  if (after) return { by: 'after', of };
  const alike = sides.filter((side) => (own.before === '' || side.before) && (own.after === '' || side.after));
  if (alike.length === 0) return { by: 'both', of };
  if (alike.every(({ twin }) => twin.paragraph.id !== id)) return { by: 'paragraph', of };
  const inParagraph = places.filter(({ paragraph }) => paragraph.id === id);
  const nth = inParagraph.findIndex((place) => place.range.start === range.start) + 1;
  return { by: 'order', nth, paragraph: hash(text) };
}

/** Whether one of its several sentences stands a second time: beside another twin that may come to look like a part of it. */
function hasPartsTwice(source: Source, text: string, range: Range): boolean {
  const parts = sentencesIn(sentencesAround(text, range).words);
  return parts.length > 1 && parts.some((words) => placesOf({ kind: 'whole', words }, source.paragraphs).length > 1);
}
