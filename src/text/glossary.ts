import type { Concept, GlossaryFile } from '../model/glossary.ts';
import { tokenize, type Token } from './tokens.ts';

/** A concept as the matcher knows it. */
export interface ConceptEntry {
  /** Field and id, unique over all files. */
  readonly key: string;
  readonly weight: Concept['weight'];
  /** True in the fields whose concepts are persons, places and institutions. */
  readonly name: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Concepts that have a form ending here. */
  readonly concepts: ConceptEntry[];
  /** Those of them for which the words must be capitalised: names that are also plain words (Rice, May, Marin). */
  readonly capitalised: Set<ConceptEntry>;
  /** Those of them that are one plain word: in the middle of a sentence a capital makes it a name (House, Speaker). */
  readonly plain: Set<ConceptEntry>;
}

/** Every form of every concept, as a tree of token keys. Made once; holds no state of any text. */
export interface GlossaryIndex {
  readonly root: Node;
}

/** Tokens [first, last] name these concepts; several where one form belongs to several. */
export interface ConceptMatch {
  readonly concepts: readonly ConceptEntry[];
  readonly first: number;
  readonly last: number;
}

/** The fields whose concepts are persons, places and institutions. */
export const nameFields: ReadonlySet<string> = new Set(['people', 'places', 'institutions']);

const emptyNode = (): Node => ({ next: new Map(), concepts: [], capitalised: new Set(), plain: new Set() });

function insert(root: Node, form: string, concept: ConceptEntry): void {
  const tokens = tokenize(form);
  let node = root;
  for (const token of tokens) {
    let next = node.next.get(token.key);
    if (!next) {
      next = emptyNode();
      node.next.set(token.key, next);
    }
    node = next;
  }
  if (node === root) return;
  if (!concept.name && tokens.length === 1 && tokens[0]?.kind === 'word' && !tokens[0].capital) node.plain.add(concept);
  const capital = concept.name && tokens.length === 1 && tokens[0]?.kind === 'word' && tokens[0].capital;
  if (!node.concepts.includes(concept)) {
    node.concepts.push(concept);
    if (capital) node.capitalised.add(concept);
  } else if (!capital) node.capitalised.delete(concept);
}

/** The glossary files as one index; the order of files and concepts changes nothing. */
export function indexGlossary(files: readonly GlossaryFile[]): GlossaryIndex {
  const root = emptyNode();
  const ordered = files
    .flatMap((file) => file.concepts.map((concept) => ({ file, concept, key: `${file.field.id}/${concept.id}` })))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { file, concept, key } of ordered) {
    const entry = { key, weight: concept.weight, name: nameFields.has(file.field.id) };
    for (const form of [...concept.en, ...concept['zh-Hant'], ...concept['zh-Hans']]) insert(root, form, entry);
  }
  return { root };
}

/** Whether a capital at this token is the word's own. After a quotation mark or a stop any word has one. */
function midSentence(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.gap === 'soft' && tokens[at - 1]?.kind === 'word';
}

const none: readonly ConceptMatch[] = [];

/** Where a form goes on with this token; the end of a sentence ends every form. */
function next(node: Node, token: Token | undefined): Node | undefined {
  return token && token.gap !== 'stop' ? node.next.get(token.key) : undefined;
}

/** The forms that start at a token, shortest first. None runs over the end of a sentence. */
function formsAt(index: GlossaryIndex, tokens: readonly Token[], first: number): readonly ConceptMatch[] {
  // At most tokens no form starts: that costs one look.
  let node = index.root.next.get(tokens[first]?.key ?? '');
  if (!node) return none;
  let result: ConceptMatch[] | null = null;
  for (let last = first; node; node = next(node, tokens[(last += 1)])) {
    if (node.concepts.length === 0) continue;
    const { capitalised, plain } = node;
    const capital = tokens[first]?.capital ?? false;
    const named = capital && midSentence(tokens, first);
    const every = (capital || capitalised.size === 0) && !(named && plain.size > 0);
    const concepts = every
      ? node.concepts
      : node.concepts.filter((concept) => (capital || !capitalised.has(concept)) && !(named && plain.has(concept)));
    if (concepts.length > 0) (result ??= []).push({ concepts, first, last });
  }
  return result ?? none;
}

export interface ConceptMatches {
  /** Longest first come, none overlapping. */
  readonly outer: readonly ConceptMatch[];
  /** Shorter forms inside an outer one, those of one outer match together. */
  readonly inner: readonly (readonly ConceptMatch[])[];
}

/** Leftmost, longest matches, and what stands inside them: 台灣問題, and in it 台灣. */
export function matchConcepts(index: GlossaryIndex, tokens: readonly Token[]): ConceptMatches {
  const outer: ConceptMatch[] = [];
  const inner: ConceptMatch[][] = [];
  let covered = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const forms = formsAt(index, tokens, at);
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
