import type { GlossaryFile } from '../model/glossary.ts';
import { nameFields } from '../text/glossary.ts';
import { fold } from '../text/fold.ts';
import { wordingKey, wordingOf } from './wording.ts';

/** A concept of the glossary as far as finding needs it. */
export interface FindConcept {
  /** Its renderings, in all languages. */
  readonly forms: readonly string[];
  /** A person, place or institution. */
  readonly name: boolean;
  /** Those of its forms, group by group, that say less than the whole of it: of a country its capital, its government. */
  readonly narrower?: readonly (readonly string[])[];
  /** Where this is such a group: what the whole is called, in each language. */
  readonly within?: readonly string[];
}

/** The whole glossary, field by field. */
export function glossaryConcepts(files: readonly GlossaryFile[]): FindConcept[] {
  return files.flatMap(({ field, concepts }) =>
    concepts.map((concept) => ({
      forms: [...new Set([...concept['zh-Hant'], ...concept['zh-Hans'], ...concept.en])],
      name: nameFields.has(field.id),
      ...(concept.narrower && { narrower: concept.narrower }),
    })),
  );
}

/**
 * The concepts of which some form reads as these words do. Of one that has such a form among its narrower ones, no more
 * than these: who asks for Beijing does not mean all of China, whereas China is also told of as Beijing.
 */
export function conceptsOf(words: string, concepts: readonly FindConcept[]): FindConcept[] {
  const asked = wordingKey(wordingOf(words));
  if (asked === '') return [];
  const start = startOf(asked);
  const isAsked = (form: string) => startOf(form) === start && wordingKey(wordingOf(form)) === asked;
  return concepts
    .filter(({ forms }) => forms.some(isAsked))
    .map((concept) => {
      const { forms, name, narrower = [] } = concept;
      const group = narrower.find((group) => group.some(isAsked));
      if (!group) return concept;
      const narrow = new Set(narrower.flat());
      return { forms: group, name, within: forms.filter((form) => !narrow.has(form)) };
    });
}

/** Reading tens of thousands of forms takes long enough to be felt; what starts otherwise need not be read. */
function startOf(form: string): string {
  // An article is no part of a wording, and "went" reads as "go".
  const words = form.replace(/^(?:the|an?) /iu, '');
  if (/^went\b/iu.test(words)) return 'g';
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
  let start = starts.get(first);
  if (start === undefined) {
    start = fold(first).text.slice(0, 1);
    starts.set(first, start);
  }
  return start;
}

/** Pure memo: forms start with a few thousand characters at most. */
const starts = new Map<string, string>();
