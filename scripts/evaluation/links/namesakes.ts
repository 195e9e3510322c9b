import { holds, inserted, isMeant, own, ownParts, ownSentences, put, type Edit } from './edit.ts';
import { isStopped, type Sentence } from './text.ts';

/*
 * The same words elsewhere, in other sentences or between other ones: whatever became of the passage, these are not it.
 */

/** The same words, in what somebody else says, or nobody. */
export const wordsPut: Edit = (text, meant, writer, chance) => {
  const parts = ownParts(text, meant);
  return parts.length === 0 ? text : put(text, writer.within(parts), meant, chance, true);
};

/** The paragraph once more, its own words in what somebody else says, or a word beside them another. */
const lookalikeParagraphPut: Edit = (text, meant, writer, chance) => {
  const paragraph = text[own(text, meant)];
  if (!paragraph) return text;
  const other = chance.one(paragraph.sentences.filter(holds(meant)));
  const sentences = paragraph.sentences.flatMap((sentence) => {
    if (sentence !== other) return [writer.twin(sentence)];
    return chance.percent(50) ? writer.within([sentence]) : [writer.lookalike(sentence)];
  });
  return inserted(text, chance.below(text.length + 1), { id: writer.id(), sentences });
};

/**
 * Some of the words where a paragraph ends and the others where the next begins: in what somebody else says, or as they
 * are in their own sentences.
 */
export const wordsMet: Edit = (text, meant, writer, chance) => {
  const sentences = ownSentences(text, meant);
  const words = sentences.flat();
  const first = words.findIndex(isMeant(meant));
  const count = words.filter(isMeant(meant)).length;
  const ends = text.flatMap(({ sentences }, at) => {
    const beside = [sentences.at(-1), text[at + 1]?.sentences[0]];
    const isFree = at + 1 < text.length && sentences.every(isStopped);
    return isFree && !beside.some((one) => one && holds(meant)(one)) ? [at] : [];
  });
  if (count < 2 || ends.length === 0) return text;
  const cut = 1 + chance.below(count - 1);
  const isAlone = chance.percent(40);
  const [before, after] = isAlone ? parted(sentences, first + cut) : parted(ownParts(text, meant), cut);
  // A paragraph does not begin with a full stop.
  if (after.flat().every(({ kind }) => kind === 'mark')) return text;
  const ending = before.map((part, at) => (isAlone || at > 0 ? writer.again(part) : writer.closing(part)));
  const beginning = after.map((part) => writer.opening(part));
  const end = chance.one(ends);
  return text.map((paragraph, at) => {
    if (at === end) return { ...paragraph, sentences: [...paragraph.sentences, ...ending] };
    return at === end + 1 ? { ...paragraph, sentences: [...beginning, ...paragraph.sentences] } : paragraph;
  });
};

/** The first so many words of sentences, and the others. */
function parted(sentences: readonly Sentence[], count: number): readonly [Sentence[], Sentence[]] {
  const before: Sentence[] = [];
  const after: Sentence[] = [];
  let left = count;
  for (const sentence of sentences) {
    if (left > 0) before.push(sentence.slice(0, left));
    if (left < sentence.length) after.push(sentence.slice(Math.max(left, 0)));
    left -= sentence.length;
  }
  return [before, after];
}

/** Before the paragraph its first sentence, or behind it its last, as a paragraph. */
export const leadPut: Edit = (text, meant, writer, chance) => {
  const at = own(text, meant);
  const { sentences = [] } = text[at] ?? {};
  const isBefore = chance.percent(50);
  const lead = writer.again((isBefore ? sentences[0] : sentences.at(-1)) ?? []);
  return inserted(text, isBefore ? at : at + 1, { id: writer.id(), sentences: [lead] });
};

export const namesakes: readonly Edit[] = [wordsPut, wordsMet, lookalikeParagraphPut];
