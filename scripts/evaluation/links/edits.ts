import { holds, inserted, isMeant, own, ownSentences, put, type Edit, type Meant } from './edit.ts';
import { namesakes } from './namesakes.ts';
import { isStopped, wordsOf, type Text, type TextParagraph, type Word, type Writer } from './text.ts';

function replaced(text: Text, at: number, ...by: readonly TextParagraph[]): Text {
  return [...text.slice(0, at), ...by, ...text.slice(at + 1)];
}

const paragraphPut: Edit = (text, _, writer, chance) =>
  inserted(text, chance.below(text.length + 1), writer.paragraph());

const split: Edit = (text, meant, writer, chance) => {
  const at = own(text, meant);
  const paragraph = text[at];
  if (!paragraph || paragraph.sentences.length < 2) return text;
  const cut = 1 + chance.below(paragraph.sentences.length - 1);
  const first = { ...paragraph, sentences: paragraph.sentences.slice(0, cut) };
  return replaced(text, at, first, { id: writer.id(), sentences: paragraph.sentences.slice(cut) });
};

const joined: Edit = (text, meant, _, chance) => {
  const at = own(text, meant);
  const start = chance.percent(50) ? at : at - 1;
  const [first, second] = [text[start], text[start + 1]];
  if (!first || !second || !first.sentences.every(isStopped)) return text;
  const paragraph = { id: first.id, sentences: [...first.sentences, ...second.sentences] };
  return [...text.slice(0, start), paragraph, ...text.slice(start + 2)];
};

const paragraphMoved: Edit = (text, meant, _, chance) => {
  const paragraph = text[own(text, meant)];
  if (!paragraph) return text;
  const rest = text.filter((other) => other !== paragraph);
  return inserted(rest, chance.below(rest.length + 1), paragraph);
};

const paragraphRenamed: Edit = (text, meant, writer) => {
  const at = own(text, meant);
  const paragraph = text[at];
  return paragraph ? replaced(text, at, { ...paragraph, id: writer.id() }) : text;
};

const sentencesMoved: Edit = (text, meant, _, chance) => {
  const moving = ownSentences(text, meant);
  const rest = text
    .map((one) => ({ ...one, sentences: one.sentences.filter((sentence) => !moving.includes(sentence)) }))
    .filter(({ sentences }) => sentences.length > 0);
  return rest.length === 0 || !moving.every(isStopped) ? text : put(rest, moving, meant, chance);
};

const besideCorrected: Edit = (text, meant, writer, chance) => {
  const paragraph = text[own(text, meant)];
  const words =
    paragraph?.sentences.flat().filter(({ identity, kind }) => !meant.has(identity) && kind !== 'mark') ?? [];
  return words.length === 0 ? text : corrected(text, chance.one(words), writer);
};

const wordCorrected: Edit = (text, meant, writer, chance) => {
  const words = meantWords(text, meant);
  return words.length === 0 ? text : corrected(text, chance.one(words), writer);
};

/** Of the linked words those that are more than a mark. */
function meantWords(text: Text, meant: Meant): Word[] {
  const words = text.flatMap(({ sentences }) => sentences.flat());
  return words.filter((word) => isMeant(meant)(word) && word.kind !== 'mark');
}

function corrected(text: Text, word: Word, writer: Writer): Text {
  return mapped(text, (other) => (other === word ? [writer.corrected(word)] : [other]));
}

function mapped(text: Text, change: (word: Word) => Word[]): Text {
  return text.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map((one) => one.flatMap(change)) }));
}

const wordDeleted: Edit = (text, meant, _, chance) => {
  const words = meantWords(text, meant);
  if (words.length < 2) return text;
  const gone = chance.one(words);
  return mapped(text, (word) => (word === gone ? [] : [word]));
};

/** The first or the last of several linked sentences, each in whole. */
const sentenceDeleted: Edit = (text, meant, _, chance) => {
  const sentences = ownSentences(text, meant);
  if (sentences.length < 2 || !sentences.flat().every(isMeant(meant))) return text;
  const gone = chance.percent(50) ? sentences[0] : sentences.at(-1);
  return text.map((one) => ({ ...one, sentences: one.sentences.filter((sentence) => sentence !== gone) }));
};

const sentencePut: Edit = (text, meant, writer, chance) => put(text, [writer.sentence()], meant, chance);

const neighbourDeleted: Edit = (text, meant, _, chance) => {
  const at = own(text, meant);
  const paragraph = text[at];
  const others = paragraph?.sentences.filter((sentence) => !holds(meant)(sentence)) ?? [];
  if (!paragraph || others.length === 0) return text;
  const gone = chance.one(others);
  return replaced(text, at, { ...paragraph, sentences: paragraph.sentences.filter((sentence) => sentence !== gone) });
};

export const lookalikePut: Edit = (text, meant, writer, chance) => {
  const sentences = ownSentences(text, meant);
  return sentences.length === 0 ? text : put(text, [writer.lookalike(chance.one(sentences))], meant, chance);
};

/** Not where the passage will be taken out: a lookalike put into the place of a sentence is a correction of it. */
const lookalikePutApart: Edit = (text, meant, writer, chance) => {
  const sentences = ownSentences(text, meant);
  return sentences.length === 0 ? text : put(text, [writer.lookalike(chance.one(sentences))], meant, chance, true);
};

/** Not right beside: whether a twin was put before its sentence or behind it, the text is the same. */
export const twinPut: Edit = (text, meant, writer, chance) => {
  const sentences = ownSentences(text, meant);
  return sentences.length === 0 ? text : put(text, [writer.twin(chance.one(sentences))], meant, chance, true);
};

export const twinParagraphPut: Edit = (text, meant, writer, chance) => {
  const paragraph = text[own(text, meant)];
  if (!paragraph) return text;
  const twin = { id: writer.id(), sentences: paragraph.sentences.map((sentence) => writer.twin(sentence)) };
  return inserted(text, chance.below(text.length + 1), twin);
};

/** Out of its sentences when it is a part of one, with them when it is more. */
const passageDeleted: Edit = (text, meant, _, chance) => {
  const whole = chance.percent(70);
  return text
    .map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences
        .map((sentence) => {
          if (!holds(meant)(sentence)) return sentence;
          return whole ? [] : sentence.filter((word) => !meant.has(word.identity));
        })
        .filter((sentence) => sentence.length > 0),
    }))
    .filter(({ sentences }) => sentences.length > 0);
};

const paragraphDeleted: Edit = (text, meant) => text.filter((_, at) => at !== own(text, meant));

/** Edits around the words, which leave them as they are. */
export const around: readonly Edit[] = [
  paragraphPut,
  split,
  joined,
  paragraphMoved,
  paragraphRenamed,
  sentencesMoved,
  besideCorrected,
  sentencePut,
  neighbourDeleted,
  lookalikePut,
  lookalikePut,
  ...namesakes,
];

/** Of these, those that leave the words in their place. */
export const calm: readonly Edit[] = [paragraphPut, paragraphMoved, sentencePut, lookalikePut, ...namesakes];

/** Of these, those that touch nothing near the words. */
export const elsewhere: readonly Edit[] = [paragraphPut, paragraphMoved];

/**
 * A twin, put elsewhere while the words stay in their place or are corrected there. With the words moved away or taken
 * out it would be the passage, moved: nothing in the text tells the two apart.
 */
export const twins: readonly Edit[] = [twinPut, twinParagraphPut];

/** Edits to the words. */
export const within: readonly Edit[] = [wordCorrected, wordCorrected, wordDeleted, sentenceDeleted];

/** How many sentences without linked words are the same as one that was linked: twins of it. */
export function twinsOf(linked: Text, text: Text, meant: Meant): number {
  const own = new Set(ownSentences(linked, meant).map(wordsOf));
  const others = text.flatMap(({ sentences }) => sentences.filter((sentence) => !holds(meant)(sentence)));
  return others.filter((sentence) => own.has(wordsOf(sentence))).length;
}

/**
 * What goes with taking the passage out. Where it makes a twin of the passage, by correcting a lookalike say, it is left
 * out too.
 */
export const besideDeleting: readonly Edit[] = [
  paragraphPut,
  paragraphMoved,
  besideCorrected,
  sentencePut,
  lookalikePutApart,
  lookalikePutApart,
  ...namesakes,
];
export const deleting: readonly Edit[] = [passageDeleted, passageDeleted, paragraphDeleted];
