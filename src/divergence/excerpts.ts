import type { Alignment, Link, ParagraphRef, Reason, StatementPair, Witness } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import { compareRefs, refKey } from './counterparts.ts';

/** A passage of an account that is known only as another account quotes it. */
export interface ExcerptPassage {
  /** The held paragraph that quotes it. */
  readonly source: ParagraphRef;
  /** Its words there. */
  readonly range: Range;
}

/** An account known in excerpts; passage n is its paragraph n. */
export interface ExcerptAccount {
  readonly id: string;
  readonly passages: readonly ExcerptPassage[];
}

/**
 * The alignment of the held accounts with the excerpt accounts added. A passage is linked to the paragraph that quotes
 * it, and to whatever the statements that it lies in are linked to there. Its words are its host's, so they never speak
 * for a link a second time: they take their host's links over, at the scores of those statements.
 */
export function withExcerpts(
  alignment: Alignment,
  held: readonly Witness[],
  excerpts: readonly ExcerptAccount[],
): Alignment {
  const texts = new Map(held.map(({ id, paragraphs }) => [id, paragraphs]));
  const derived = excerpts.flatMap(({ id, passages }) =>
    passages.flatMap(({ source, range }, paragraph) => {
      const text = texts.get(source.account)?.[source.paragraph] ?? '';
      const passage: Passage = {
        ref: { account: id, paragraph },
        source,
        range,
        words: text.slice(range.start, range.end),
        whole: range.end - range.start === text.length,
      };
      const others = alignment.links.flatMap((link) => takenOver(passage, link) ?? []);
      return [toSource(passage), ...others];
    }),
  );
  return {
    links: [...alignment.links, ...derived].sort((x, y) => compareRefs(x.a, y.a) || compareRefs(x.b, y.b)),
    turnedDown: alignment.turnedDown,
  };
}

interface Passage extends ExcerptPassage {
  readonly ref: ParagraphRef;
  readonly words: string;
  /** Whether its host has nothing but these words. */
  readonly whole: boolean;
}

interface OwnPair {
  readonly own: Range;
  readonly other: Range;
  readonly score: number;
}

/** A link as the passage sees it, before its ends are put in the canonical order. */
interface OwnLink {
  readonly other: ParagraphRef;
  readonly score: number;
  readonly relation: Link['relation'];
  readonly statements: readonly OwnPair[];
  readonly inPart: readonly OwnPair[];
  readonly reasons: readonly { readonly own: string; readonly other: string; readonly reason: Reason }[];
}

function toSource(passage: Passage): Link {
  const { source, range, words, whole } = passage;
  const reason: Reason = { kind: 'quotation', a: words, b: words, weight: 1 };
  return ordered(passage, {
    other: source,
    score: 1,
    relation: whole ? 'verbatim' : 'partial',
    statements: [{ own: { start: 0, end: words.length }, other: range, score: 1 }],
    inPart: [],
    reasons: [{ own: words, other: words, reason }],
  });
}

function takenOver(passage: Passage, link: Link): Link | null {
  const sourceIsA = refKey(link.a) === refKey(passage.source);
  if (!sourceIsA && refKey(link.b) !== refKey(passage.source)) return null;
  const inPassage = (pairs: readonly StatementPair[]) =>
    pairs.flatMap(({ a, b, score }) => {
      const [own, other] = sourceIsA ? [a, b] : [b, a];
      const start = Math.max(own.start, passage.range.start) - passage.range.start;
      const end = Math.min(own.end, passage.range.end) - passage.range.start;
      return start < end ? [{ own: { start, end }, other, score }] : [];
    });
  const statements = inPassage(link.statements);
  if (statements.length === 0) return null;
  const reasons = link.reasons
    .map((reason) =>
      sourceIsA ? { own: reason.a, other: reason.b, reason } : { own: reason.b, other: reason.a, reason },
    )
    .filter(({ own }) => own !== '' && passage.words.includes(own));
  return ordered(passage, {
    other: sourceIsA ? link.b : link.a,
    score: Math.min(link.score, Math.max(...statements.map(({ score }) => score))),
    relation: passage.whole || link.relation === 'conflicting' ? link.relation : 'partial',
    statements,
    inPart: inPassage(link.inPart ?? []),
    reasons,
  });
}

function ordered({ ref }: Passage, { other, score, relation, statements, inPart, reasons }: OwnLink): Link {
  const first = compareRefs(ref, other) < 0;
  const paired = (pairs: readonly OwnPair[]) =>
    pairs.map(({ own, other: its, score: ofPair }) => ({ a: first ? own : its, b: first ? its : own, score: ofPair }));
  return {
    a: first ? ref : other,
    b: first ? other : ref,
    score,
    relation,
    statements: paired(statements),
    ...(inPart.length > 0 ? { inPart: paired(inPart) } : {}),
    reasons: reasons.map(({ own, other: its, reason }) => ({ ...reason, a: first ? own : its, b: first ? its : own })),
  };
}
