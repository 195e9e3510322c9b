import type { Chance } from './chance.ts';
import { isStopped, type Sentence, type Text, type Word, type Writer } from './text.ts';

/** The words that are linked, by identity. */
export type Meant = ReadonlySet<number>;

/** One thing that an editor does to a text. */
export type Edit = (text: Text, meant: Meant, writer: Writer, chance: Chance) => Text;

export const isMeant = (meant: Meant) => (word: Word) => meant.has(word.identity);
export const holds = (meant: Meant) => (sentence: Sentence) => sentence.some(isMeant(meant));

/** The paragraph of the linked words; -1 where they are gone. */
export function own(text: Text, meant: Meant): number {
  return text.findIndex(({ sentences }) => sentences.some(holds(meant)));
}

export function inserted<Item>(items: readonly Item[], at: number, ...more: readonly Item[]): Item[] {
  return [...items.slice(0, at), ...more, ...items.slice(at)];
}

/** Puts sentences into any paragraph; never right beside the linked words where `apart`. */
export function put(text: Text, more: readonly Sentence[], meant: Meant, chance: Chance, apart = false): Text {
  const slots = text.flatMap(({ sentences }, paragraph) =>
    Array.from({ length: sentences.length + 1 }, (_, at) => ({ paragraph, at })).filter(
      ({ at }) =>
        // Behind one without a full stop they would be the rest of it.
        (sentences[at - 1] === undefined || isStopped(sentences[at - 1] ?? [])) &&
        (!apart || ![sentences[at - 1], sentences[at]].some((beside) => beside && holds(meant)(beside))),
    ),
  );
  if (slots.length === 0) return text;
  const { paragraph, at } = chance.one(slots);
  return text.map((one, index) =>
    index === paragraph ? { ...one, sentences: inserted(one.sentences, at, ...more) } : one,
  );
}

/** Of each sentence that has linked words these words. */
export function ownParts(text: Text, meant: Meant): Sentence[] {
  return ownSentences(text, meant).map((sentence) => sentence.filter(isMeant(meant)));
}

export function ownSentences(text: Text, meant: Meant): Sentence[] {
  return text.flatMap(({ sentences }) => sentences.filter(holds(meant)));
}
