import type { AlignedCall } from '../corpus/alignCall.ts';
import { witness } from '../corpus/witness.ts';
import { prepared } from '../divergence/comparisons.ts';
import { compareRow, type ComparedRow } from '../divergence/compareRow.ts';
import type { Segment } from '../divergence/comparison.ts';
import { refKey } from '../divergence/counterparts.ts';
import { divergences, type Divergence, type DivergenceKind } from '../divergence/divergences.ts';
import { rows, type Cell } from '../divergence/rows.ts';
import type { View } from '../link/view.ts';
import type { Account, Paragraph } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { nearestIn, together, type Judgement } from './judgement.ts';
import { atOnce, bitByBit, type Steps } from './steps.ts';
import { factDifferences, type FactDifference } from './facts.ts';
import { areVoicesReviewed, voicesAt, type VoiceAt } from './voicesAt.ts';
import { recognisedAt } from './recognisedAt.ts';
import { Steady } from './steady.ts';
import { placesIn, Setting, type Place } from './setting.ts';

export interface SpreadParagraph {
  /** `account/paragraph`, which is also its id on the page. */
  readonly key: string;
  readonly paragraph: Paragraph;
  readonly moved: boolean;
  readonly alsoIn: readonly Place[];
  readonly segments: readonly Segment[];
  /** Why it stands beside the row's reference; null for the reference itself. */
  readonly together: Judgement | null;
  readonly voices: readonly VoiceAt[];
}

export interface SpreadCell {
  readonly account: Account;
  readonly paragraphs: readonly SpreadParagraph[];
  /** Where the account tells it, if it does so in another row only. */
  readonly toldIn: readonly Place[];
  /** Rows in which it tells part of what this one tells, where nothing of it is matched to this one. */
  readonly seeAlso: readonly Place[];
  /** Where the account has nothing in the row: the nearest that was found for the row's reference, and turned down. */
  readonly nearest: Judgement | null;
}

export interface SpreadRow {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly cells: readonly SpreadCell[];
  /** Where the base has nothing: the account that the row's others are compared with. */
  readonly reference: Account | null;
}

export interface SpreadDivergence {
  readonly id: string;
  readonly kind: DivergenceKind;
  readonly account: Account;
  readonly target: string;
  readonly range: Range;
  readonly words: string;
  /** What it is held against; its range is into that paragraph. */
  readonly other: Pick<SpreadDivergence, 'account' | 'target' | 'range' | 'words'> | null;
}

/** A call as the reader chose to see it: all that the page shows of the texts, ready to be set. */
export interface Spread {
  readonly accounts: readonly Account[];
  readonly rows: readonly SpreadRow[];
  readonly divergences: readonly SpreadDivergence[];
  /** Of the divergences those that are not of wording only, and what editors know to differ; none of one account alone. */
  readonly facts: readonly FactDifference[];
  /** Whose words any paragraph gives, what stands around the texts included. */
  readonly voicesOf: (account: Account, paragraph: Paragraph) => readonly VoiceAt[];
}

/** So many choices of accounts are kept: who switches one off and on again compares with what was there before. */
const keptSpreads = 4;

/** What of a view decides its spread. */
type Choice = Pick<View, 'shown' | 'base'>;

export interface Spreads {
  /** The spread of a view; every part of the page asks for the same, and may ask again for one of before. */
  readonly of: (view: Choice) => Spread;
  /** Derives it before it is asked for, bit by bit, which takes a little longer and holds nothing up. */
  readonly ahead: (view: Choice) => Promise<void>;
}

/** Pure memo: who asks for the spreads of a call gets those that were derived for another. */
const ofCall = new WeakMap<AlignedCall, Spreads>();

export function spreads(aligned: AlignedCall): Spreads {
  const found = ofCall.get(aligned) ?? spreadsOf(aligned);
  ofCall.set(aligned, found);
  return found;
}

function keyOf({ shown, base }: Choice): string {
  return `${base} ${shown.join()}`;
}

function spreadsOf(aligned: AlignedCall): Spreads {
  let known = new Map<string, Spread>();
  const kept: Kept = {
    paragraphs: new Steady(),
    cells: new Steady(),
    nearest: nearestIn(aligned.alignment, new Setting(aligned.call.accounts)),
    voices: areVoicesReviewed(aligned.call) ? voicesAt(aligned.call) : recognisedAt(aligned.recognised),
  };
  const keep = (key: string, spread: Spread) => {
    // Those that were asked for longest ago are forgotten.
    known.delete(key);
    known = new Map([...known, [key, spread] as const].slice(-keptSpreads));
    return spread;
  };
  return {
    of: (choice) => keep(keyOf(choice), known.get(keyOf(choice)) ?? atOnce(deriving(aligned, kept, choice))),
    ahead: async (choice) => void keep(keyOf(choice), await bitByBit(deriving(aligned, kept, choice))),
  };
}

/** What stays from view to view; a cell in which nothing changed is the very one of before. */
interface Kept {
  /** Of all accounts: an excerpt has what came near to the paragraph that quotes it, shown or not. */
  readonly nearest: ReturnType<typeof nearestIn>;
  readonly paragraphs: Steady<SpreadParagraph>;
  readonly cells: Steady<SpreadCell>;
  readonly voices: (account: Account, paragraph: Paragraph) => VoiceAt[];
}

/** Can be left and gone on with wherever it yields. */
function* deriving(
  { call, alignment, comparisons, findings, seeAlso }: AlignedCall,
  kept: Kept,
  { shown, base }: Choice,
): Steps<Spread> {
  const setting = new Setting(call.accounts.filter(({ id }) => shown.includes(id)));
  const witnesses = setting.accounts.map((account) => witness(account, call.event.date));
  // What is known in excerpts has no order of its own.
  const unordered = setting.accounts.filter(({ extent }) => extent === 'excerpts').map(({ id }) => id);
  const comparer = prepared(comparisons);
  const compared: ComparedRow[] = [];
  for (const row of rows(witnesses, alignment, { base, shown, unordered })) {
    yield;
    compared.push(compareRow(row, (ref) => setting.textOf(ref), comparer));
  }
  const alone = setting.accounts.length === 1;
  const placesOf = placesIn(compared, setting);

  const spreadParagraph = (
    { ref, link, beside, moved, elsewhere }: Cell['paragraphs'][number],
    { paragraphs }: ComparedRow,
  ): SpreadParagraph[] => {
    const account = setting.accountOf(ref);
    const paragraph = setting.paragraphAt(ref);
    if (!account || !paragraph) return [];
    // An account by itself differs from nothing.
    const segments = (alone ? [] : paragraphs.find((one) => refKey(one.ref) === refKey(ref))?.segments) ?? [];
    const alsoIn = elsewhere.flatMap(placesOf);
    const key = setting.keyOf(ref);
    const judged = together(link ?? beside?.link ?? null, ref, setting);
    const voices = kept.voices(account, paragraph);
    return [kept.paragraphs.of(key, { key, paragraph, moved, alsoIn, segments, together: judged, voices })];
  };
  const spreadCell = (cell: Cell, row: ComparedRow): SpreadCell[] => {
    const account = setting.accountOf(cell);
    if (!account) return [];
    const paragraphs = cell.paragraphs.flatMap((placed) => spreadParagraph(placed, row));
    const key = `${row.row.id} ${account.id}`;
    if (paragraphs.length > 0)
      return [kept.cells.of(key, { account, paragraphs, toldIn: [], seeAlso: [], nearest: null })];
    const { anchor, toldElsewhere } = row.row;
    const toldIn = toldElsewhere.filter((ref) => ref.account === cell.account).flatMap(placesOf);
    const near = toldIn.length > 0 ? null : kept.nearest(anchor, cell.account);
    const also = new Map(
      (toldIn.length > 0 ? [] : row.paragraphs)
        .flatMap(({ ref }) => seeAlso[refKey(ref)] ?? [])
        .filter((ref) => ref.account === cell.account)
        .flatMap(placesOf)
        .map((place) => [place.number, place]),
    );
    const places = [...also.values()].sort((a, b) => a.number - b.number);
    return [kept.cells.of(key, { account, paragraphs, toldIn, seeAlso: places, nearest: near })];
  };
  const spreadDivergence = ({ id, kind, ref, range, words, other }: Divergence): SpreadDivergence[] => {
    const account = setting.accountOf(ref);
    const otherAccount = other && setting.accountOf(other.ref);
    if (!account) return [];
    const counterpart =
      other && otherAccount
        ? { account: otherAccount, target: setting.keyOf(other.ref), range: other.range, words: other.words }
        : null;
    return [{ id, kind, account, target: setting.keyOf(ref), range, words, other: counterpart }];
  };
  const spreadRows: SpreadRow[] = [];
  for (const [at, row] of compared.entries()) {
    yield;
    spreadRows.push({
      id: row.row.id,
      number: at + 1,
      cells: row.row.cells.flatMap((cell) => spreadCell(cell, row)),
      reference: (row.row.inBase || row.paragraphs.length < 2 ? null : setting.accountOf(row.row.anchor)) ?? null,
    });
  }
  const stops = once(() => (alone ? [] : divergences(compared).flatMap(spreadDivergence)));
  const facts = once(() => (alone ? [] : factDifferences({ call, findings }, setting.accounts, rowOf(spreadRows))));
  return {
    accounts: setting.accounts,
    rows: spreadRows,
    // Counted and listed beside the texts, which do not wait for them.
    get divergences() {
      return stops();
    },
    get facts() {
      return facts();
    },
    voicesOf: kept.voices,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Each paragraph's row, in the order of the page. */
function rowOf(rows: readonly SpreadRow[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ number, cells }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => [key, number] as const)),
    ),
  );
}
