import type { Alignment, ParagraphRef } from '../align/alignment.ts';
import { refKey } from '../divergence/counterparts.ts';
import type { Range } from '../model/range.ts';
import { sentences } from '../text/sentences.ts';
import { accountsInOrder, comparePassages, passageKey, type FindingAccount, type Passage } from './account.ts';

/** A link's range may be an excerpt's part of a sentence: it stands for the sentences that it holds this much of. */
const leastOfSentence = 0.5;

/** Two sentences of two accounts that the aligner paired. */
export interface SentenceLink {
  readonly a: Passage;
  readonly b: Passage;
  readonly score: number;
}

/** Every sentence of every account, and the aligner's pairs among them. */
export interface SentenceLinks {
  /** In the canonical order. */
  readonly sentences: readonly Passage[];
  /** Best first. */
  readonly links: readonly SentenceLink[];
  /** What a sentence, by its key, is linked to. */
  readonly linkedTo: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The sentences of an account's aligned paragraphs, in order. */
export function sentencesOf({ id, paragraphs }: Pick<FindingAccount, 'id' | 'paragraphs'>): Passage[] {
  return paragraphs.flatMap((text, paragraph) =>
    sentences(text).map((range): Passage => ({ account: id, paragraph, range })),
  );
}

function holds(link: Range, { range }: Passage): boolean {
  const shared = Math.min(link.end, range.end) - Math.max(link.start, range.start);
  return shared >= leastOfSentence * (range.end - range.start);
}

/** The alignment of the accounts, sentence by sentence. Links of accounts that are not among these are left out. */
export function sentenceLinks(accounts: readonly FindingAccount[], alignment: Alignment): SentenceLinks {
  const all = accountsInOrder(accounts).flatMap(sentencesOf).sort(comparePassages);
  const inParagraph = new Map<string, Passage[]>();
  for (const sentence of all) {
    const known = inParagraph.get(refKey(sentence));
    if (known) known.push(sentence);
    else inParagraph.set(refKey(sentence), [sentence]);
  }
  const at = (ref: ParagraphRef, range: Range) =>
    (inParagraph.get(refKey(ref)) ?? []).filter((sentence) => holds(range, sentence));
  const best = new Map<string, SentenceLink>();
  for (const link of alignment.links)
    for (const pair of link.statements)
      for (const a of at(link.a, pair.a))
        for (const b of at(link.b, pair.b)) {
          const key = `${passageKey(a)} ~ ${passageKey(b)}`;
          if (pair.score > (best.get(key)?.score ?? -1)) best.set(key, { a, b, score: pair.score });
        }
  const links = [...best.values()].sort(
    (x, y) => y.score - x.score || comparePassages(x.a, y.a) || comparePassages(x.b, y.b),
  );
  const linkedTo = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = linkedTo.get(from);
    if (known) known.add(to);
    else linkedTo.set(from, new Set([to]));
  };
  for (const { a, b } of links) {
    add(passageKey(a), passageKey(b));
    add(passageKey(b), passageKey(a));
  }
  return { sentences: all, links, linkedTo };
}
