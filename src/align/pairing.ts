import type { Link, StatementPair, TurnedDown } from './alignment.ts';
import type { Candidate } from './candidates.ts';
import { sharedOf } from './evidence.ts';
import { toldInPart } from './inPart.ts';
import type { Reading } from './reading.ts';
import { contradictionReason, leastPart, reasonsFor } from './reasons.ts';
import { relationOf } from './relation.ts';
import { rounded } from './score.ts';
import { becauseOf } from './verdict.ts';
import { weigh, type Weighed } from './weighing.ts';

/** Everything that was weighed between two paragraphs, best first. */
interface Cell {
  readonly paragraphA: number;
  readonly paragraphB: number;
  readonly weighed: Weighed[];
  /** Of linked paragraphs, sentences of which a clause may be told in both. */
  readonly mayTellPart: Candidate[];
}

/** What pairs stands before all that does not. */
function isLinked({ weighed }: Cell): boolean {
  return weighed[0]?.outcome === 'pair';
}

function cellsOf(a: Reading, b: Reading): Cell[] {
  const cells = new Map<number, Cell>();
  const keyOf = (paragraphA = 0, paragraphB = 0) => paragraphA * b.witness.paragraphs.length + paragraphB;
  const { weighed: all, mayTellPart } = weigh(a, b);
  for (const weighed of all) {
    const [paragraphA, paragraphB] = [weighed.a.paragraph, weighed.b.paragraph];
    const key = keyOf(paragraphA, paragraphB);
    const cell = cells.get(key);
    if (cell) cell.weighed.push(weighed);
    else cells.set(key, { paragraphA, paragraphB, weighed: [weighed], mayTellPart: [] });
  }
  for (const cell of cells.values())
    cell.weighed.sort(
      (x, y) => y.score - x.score || x.a.range.start - y.a.range.start || x.b.range.start - y.b.range.start,
    );
  for (const pair of mayTellPart) {
    const cell = cells.get(keyOf(a.units[pair.a]?.paragraph, b.units[pair.b]?.paragraph));
    if (cell && isLinked(cell)) cell.mayTellPart.push(pair);
  }
  return [...cells.values()].sort((x, y) => x.paragraphA - y.paragraphA || x.paragraphB - y.paragraphB);
}

function statementsOf(weighed: readonly Weighed[]): StatementPair[] {
  return weighed.map(({ a, b, score }) => ({ a: a.range, b: b.range, score: rounded(score) }));
}

function linkOf(cell: Cell, a: Reading, b: Reading): Link {
  const pairs = cell.weighed.filter(({ outcome }) => outcome === 'pair');
  const best = pairs[0];
  const textA = a.witness.paragraphs[cell.paragraphA] ?? '';
  const textB = b.witness.paragraphs[cell.paragraphB] ?? '';
  const score = best?.score ?? 0;
  const mass = pairs.reduce((sum, { evidence }) => sum + evidence.mass, 0);
  const against = pairs.find(({ contradiction }) => contradiction !== null)?.contradiction ?? null;
  const inPart = toldInPart(pairs, cell.mayTellPart, a, b);
  const sameWording = a.wordings[cell.paragraphA] === b.wordings[cell.paragraphB];
  return {
    a: { account: a.witness.id, paragraph: cell.paragraphA },
    b: { account: b.witness.id, paragraph: cell.paragraphB },
    score: rounded(score),
    relation: sameWording ? 'verbatim' : against ? 'conflicting' : relationOf(pairs, textA, textB),
    statements: statementsOf(pairs),
    ...(inPart.length > 0 ? { inPart } : {}),
    reasons: [
      ...reasonsFor(
        pairs.flatMap((pair) => sharedOf(pair.placeA, pair.placeB, a, b, mass * leastPart)),
        mass,
        score,
        textA,
        textB,
      ),
      ...(against ? [contradictionReason(against, textA, textB)] : []),
    ].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight)),
  };
}

function turnedDownOf(cell: Cell, a: Reading, b: Reading): TurnedDown | null {
  const best = cell.weighed[0];
  if (!best || best.outcome === 'pair') return null;
  const shared = sharedOf(best.placeA, best.placeB, a, b);
  return {
    a: { account: a.witness.id, paragraph: cell.paragraphA },
    b: { account: b.witness.id, paragraph: cell.paragraphB },
    score: rounded(best.score),
    because: best.outcome === 'another-event' ? best.outcome : becauseOf(shared),
    reasons: reasonsFor(
      shared.filter(({ weight }) => weight >= best.evidence.mass * leastPart),
      best.evidence.mass,
      best.score,
      a.witness.paragraphs[cell.paragraphA] ?? '',
      b.witness.paragraphs[cell.paragraphB] ?? '',
    ),
  };
}

/** For each paragraph without a counterpart, its nearest cell; `side` picks the paragraph. */
function nearest(cells: readonly Cell[], linked: ReadonlySet<number>, side: (cell: Cell) => number): Cell[] {
  const best = new Map<number, Cell>();
  for (const cell of cells) {
    const paragraph = side(cell);
    if (linked.has(paragraph)) continue;
    const known = best.get(paragraph);
    if (!known || (cell.weighed[0]?.score ?? 0) > (known.weighed[0]?.score ?? 0)) best.set(paragraph, cell);
  }
  return [...best.values()];
}

/** The links between two accounts, and what came nearest for paragraphs that have none. */
export function alignTwo(a: Reading, b: Reading): { readonly links: Link[]; readonly turnedDown: TurnedDown[] } {
  const cells = cellsOf(a, b);
  const paired = cells.filter(isLinked);
  const linkedA = new Set(paired.map(({ paragraphA }) => paragraphA));
  const linkedB = new Set(paired.map(({ paragraphB }) => paragraphB));
  const near = new Set([
    ...nearest(cells, linkedA, ({ paragraphA }) => paragraphA),
    ...nearest(cells, linkedB, ({ paragraphB }) => paragraphB),
  ]);
  return {
    links: paired.map((cell) => linkOf(cell, a, b)),
    turnedDown: cells
      .filter((cell) => near.has(cell))
      .map((cell) => turnedDownOf(cell, a, b))
      .filter((turned) => turned !== null),
  };
}
