import type { Concept, GlossaryFile } from '../model/glossary.ts';
import { PairNumbers } from './pairNumbers.ts';
import { tokenize, type Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A concept as the matcher knows it. */
export interface ConceptEntry {
  /** Field and id, unique over all files. */
  readonly key: string;
  /** The key's number in the index's vocabulary. */
  readonly number: number;
  readonly weight: Concept['weight'];
  /** True in the fields whose concepts are persons, places and institutions. */
  readonly name: boolean;
}

/** What a form means. */
interface Meaning {
  readonly concepts: ConceptEntry[];
  /** Those of them for which the words must be capitalised: names that are also plain words (Rice, May, Marin). */
  readonly capitalised: Set<ConceptEntry>;
  /** Those of them that are one plain word: in the middle of a sentence a capital makes it a name (House, Speaker). */
  readonly plain: Set<ConceptEntry>;
}

/**
 * Every form of every concept, as a tree of the numbers of token keys in flat arrays: a text asks at each of its tokens,
 * and a tree of maps is too large to stay near the processor. Made once; holds no state of any text.
 */
export interface GlossaryIndex {
  /** The token keys of all forms, and the concepts' own keys, none of which a token has. */
  readonly vocabulary: Vocabulary;
  /** The start of a form is numbered by the start that is one token shorter, and its last token. */
  readonly starts: PairNumbers;
  /** By the number of a start: what it means if it is a whole form. */
  readonly meanings: readonly (Meaning | undefined)[];
}

/** The start that has no token yet. */
const root = -1;

/** Tokens [first, last] name these concepts; several where one form belongs to several. */
export interface ConceptMatch {
  readonly concepts: readonly ConceptEntry[];
  readonly first: number;
  readonly last: number;
}

/** The fields whose concepts are persons, places and institutions. */
export const nameFields: ReadonlySet<string> = new Set(['people', 'places', 'institutions']);

class Index implements GlossaryIndex {
  readonly vocabulary = new Vocabulary();
  readonly starts = new PairNumbers();
  readonly meanings: (Meaning | undefined)[] = [];

  insert(form: string, concept: ConceptEntry): void {
    const tokens = tokenize(form);
    let start = root;
    for (const { key } of tokens) start = this.starts.numberOf(start, this.vocabulary.numberOf(key));
    while (this.meanings.length < this.starts.size) this.meanings.push(undefined);
    if (start === root) return;
    const meaning = (this.meanings[start] ??= { concepts: [], capitalised: new Set(), plain: new Set() });
    const word = tokens.length === 1 && tokens[0]?.kind === 'word' ? tokens[0] : null;
    if (!concept.name && word?.capital === false) meaning.plain.add(concept);
    const capital = concept.name && word?.capital === true;
    if (!meaning.concepts.includes(concept)) {
      meaning.concepts.push(concept);
      if (capital) meaning.capitalised.add(concept);
    } else if (!capital) meaning.capitalised.delete(concept);
  }
}

/** The glossary files as one index; the order of files and concepts changes nothing. */
export function indexGlossary(files: readonly GlossaryFile[]): GlossaryIndex {
  const index = new Index();
  const ordered = files
    .flatMap((file) => file.concepts.map((concept) => ({ file, concept, key: `${file.field.id}/${concept.id}` })))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { file, concept, key } of ordered) {
    const number = index.vocabulary.numberOf(key);
    const entry = { key, number, weight: concept.weight, name: nameFields.has(file.field.id) };
    for (const form of [...concept.en, ...concept['zh-Hant'], ...concept['zh-Hans']]) index.insert(form, entry);
  }
  return index;
}

/** Whether a capital at this token is the word's own. After a quotation mark or a stop any word has one. */
function midSentence(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.gap === 'soft' && tokens[at - 1]?.kind === 'word';
}

const none: readonly ConceptMatch[] = [];

/** The forms that start at a token, shortest first. None runs over the end of a sentence. */
function formsAt(
  { starts, meanings }: GlossaryIndex,
  tokens: readonly Token[],
  keys: Int32Array,
  first: number,
): readonly ConceptMatch[] {
  // At most tokens no form starts: that costs one look.
  let start = starts.find(root, keys[first] ?? root);
  if (start < 0) return none;
  let result: ConceptMatch[] | null = null;
  for (let last = first; start >= 0;) {
    const meaning = meanings[start];
    const concepts = meaning ? conceptsOf(meaning, tokens, first) : [];
    if (concepts.length > 0) (result ??= []).push({ concepts, first, last });
    last += 1;
    if (last >= tokens.length || tokens[last]?.gap === 'stop') break;
    start = starts.find(start, keys[last] ?? root);
  }
  return result ?? none;
}

/** What a form means where it starts at this token: some names must be capitalised, and some plain words must not. */
function conceptsOf(
  { concepts, capitalised, plain }: Meaning,
  tokens: readonly Token[],
  first: number,
): readonly ConceptEntry[] {
  const capital = tokens[first]?.capital ?? false;
  const named = capital && midSentence(tokens, first);
  if ((capital || capitalised.size === 0) && !(named && plain.size > 0)) return concepts;
  return concepts.filter((concept) => (capital || !capitalised.has(concept)) && !(named && plain.has(concept)));
}

export interface ConceptMatches {
  /** Longest first come, none overlapping. */
  readonly outer: readonly ConceptMatch[];
  /** Shorter forms inside an outer one, those of one outer match together. */
  readonly inner: readonly (readonly ConceptMatch[])[];
}

/**
 * Leftmost, longest matches, and what stands inside them: 台灣問題, and in it 台灣. `keys` are the numbers of the tokens'
 * keys in the index's vocabulary, or one that goes on from it.
 */
export function matchConcepts(
  index: GlossaryIndex,
  tokens: readonly Token[],
  keys: Int32Array = index.vocabulary.knownIn(tokens),
): ConceptMatches {
  const outer: ConceptMatch[] = [];
  const inner: ConceptMatch[][] = [];
  let covered = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const forms = formsAt(index, tokens, keys, at);
    const longest = forms.at(-1);
    if (!longest) continue;
    if (at > covered) {
      outer.push(longest);
      inner.push(forms.slice(0, -1));
      covered = longest.last;
    } else inner.at(-1)?.push(...forms.filter((form) => form.last <= covered));
  }
  return { outer, inner };
}
