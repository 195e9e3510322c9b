import type { Link, StatementPair, TurnedDown } from './alignment.ts';
import { candidates } from './candidates.ts';
import { compare, massOf, type Evidence } from './evidence.ts';
import { differentEvents, differentMeetings } from './meeting.ts';
import { reasonsFor } from './reasons.ts';
import type { Reading, Unit } from './reading.ts';
import { relationOf } from './relation.ts';
import { accepted, rounded, scoreOf } from './score.ts';
import { twins } from './twins.ts';
import { becauseOf, restsOnNames, type Because } from './verdict.ts';

/** Two sentences that were weighed, with what became of them. */
export interface Weighed {
  readonly a: Unit;
  readonly b: Unit;
  readonly evidence: Evidence;
  readonly score: number;
  readonly verbatim: boolean;
  /** Null for a pair. */
  readonly because: Because | null;
}

/** Just under even odds: what a rule turned down is never shown as likelier than what it let through. */
const vetoed = 0.499;

class Weigher {
  private readonly massA: number[];
  private readonly massB: number[];
  private readonly otherEvent: boolean;

  constructor(
    private readonly a: Reading,
    private readonly b: Reading,
  ) {
    this.massA = a.units.map((unit) => massOf(unit, a));
    this.massB = b.units.map((unit) => massOf(unit, b));
    this.otherEvent = differentEvents(a, b);
  }

  weigh(placeA: number, placeB: number, twin: boolean): Weighed | null {
    const a = this.a.units[placeA];
    const b = this.b.units[placeB];
    if (!a || !b) return null;
    // Sentences that read the same pair with their turn, not with each other's.
    const verbatim = a.wording === b.wording;
    if (verbatim && !twin) return null;
    const evidence = compare(a, b, this.a, this.b, this.massA[placeA] ?? 0, this.massB[placeB] ?? 0);
    if (verbatim) return { a, b, evidence, score: 1, verbatim, because: null };
    const likeness = scoreOf(evidence);
    const because = this.becauseOf(a, b, evidence, likeness);
    return { a, b, evidence, verbatim, because, score: because === null ? likeness : Math.min(likeness, vetoed) };
  }

  private becauseOf(a: Unit, b: Unit, evidence: Evidence, likeness: number): Because | null {
    if (this.otherEvent || differentMeetings(a, b)) return 'another-event';
    if (likeness >= accepted && !restsOnNames(evidence)) return null;
    return becauseOf(evidence);
  }
}

/** Everything that was weighed between two paragraphs, best first. */
interface Cell {
  readonly paragraphA: number;
  readonly paragraphB: number;
  readonly weighed: Weighed[];
}

function cellsOf(a: Reading, b: Reading): Cell[] {
  const weigher = new Weigher(a, b);
  const cells = new Map<string, Cell>();
  const add = (weighed: Weighed | null) => {
    if (!weighed) return;
    const key = `${weighed.a.paragraph},${weighed.b.paragraph}`;
    const cell = cells.get(key);
    if (cell) cell.weighed.push(weighed);
    else cells.set(key, { paragraphA: weighed.a.paragraph, paragraphB: weighed.b.paragraph, weighed: [weighed] });
  };
  for (const pair of twins(a, b)) add(weigher.weigh(pair.a, pair.b, true));
  for (const pair of candidates(a, b)) add(weigher.weigh(pair.a, pair.b, false));
  for (const cell of cells.values())
    cell.weighed.sort(
      (x, y) => y.score - x.score || x.a.range.start - y.a.range.start || x.b.range.start - y.b.range.start,
    );
  return [...cells.values()].sort((x, y) => x.paragraphA - y.paragraphA || x.paragraphB - y.paragraphB);
}

function statementsOf(weighed: readonly Weighed[]): StatementPair[] {
  return weighed.map(({ a, b, score }) => ({ a: a.range, b: b.range, score: rounded(score) }));
}

function linkOf(cell: Cell, a: Reading, b: Reading): Link {
  const pairs = cell.weighed.filter(({ because }) => because === null);
  const best = pairs[0];
  const textA = a.witness.paragraphs[cell.paragraphA] ?? '';
  const textB = b.witness.paragraphs[cell.paragraphB] ?? '';
  const score = best?.score ?? 0;
  return {
    a: { account: a.witness.id, paragraph: cell.paragraphA },
    b: { account: b.witness.id, paragraph: cell.paragraphB },
    score: rounded(score),
    relation: relationOf(pairs, textA, textB),
    statements: statementsOf(pairs),
    reasons: reasonsFor(
      pairs.flatMap(({ evidence }) => evidence.shared),
      score,
      textA,
      textB,
    ),
  };
}

function turnedDownOf(cell: Cell, a: Reading, b: Reading): TurnedDown | null {
  const best = cell.weighed[0];
  if (!best || best.because === null) return null;
  return {
    a: { account: a.witness.id, paragraph: cell.paragraphA },
    b: { account: b.witness.id, paragraph: cell.paragraphB },
    score: rounded(best.score),
    because: best.because,
    reasons: reasonsFor(
      best.evidence.shared,
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
  const paired = cells.filter(({ weighed }) => weighed[0]?.because === null);
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
