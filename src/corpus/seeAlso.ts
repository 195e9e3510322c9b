import type { Alignment, ParagraphRef } from '../align/alignment.ts';
import { refKey } from '../divergence/counterparts.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Call } from '../model/call.ts';
import { isStated } from '../model/isStated.ts';

/**
 * For a paragraph (`refKey`), others of other accounts that tell part of the same without being matched to it. Nobody may
 * take an account's place beside it for silence while these stand elsewhere.
 */
export type SeeAlso = Readonly<Record<string, readonly ParagraphRef[]>>;

/**
 * A candidate that the aligner turned down with this score came near. On four calls of the development set, the shipped one
 * among them, a reader paired, if only weakly, a third of what lies above it, and less than a tenth of what lies below.
 */
const near = 0.4;

/**
 * What the ledger has as evidence of one statement, whether accounts state it alike or differ in fact; and what came near.
 * A statement of how a thing is called holds what need not tell the same of it.
 */
export function seeAlso(call: Call, { turnedDown }: Pick<Alignment, 'turnedDown'>): SeeAlso {
  const found = new Map<string, Map<string, ParagraphRef>>();
  const join = (a: ParagraphRef, b: ParagraphRef) => {
    if (a.account === b.account) return;
    found.set(refKey(a), (found.get(refKey(a)) ?? new Map<string, ParagraphRef>()).set(refKey(b), b));
  };
  for (const { cells, conflict } of call.ledger.statements) {
    if (conflict?.kind === 'rendering') continue;
    const told = cells.filter(isStated).flatMap(({ evidence }) => evidence.flatMap((one) => placed(call, one)));
    for (const a of told) for (const b of told) join(a, b);
  }
  for (const { a, b, score, because } of turnedDown) {
    if (score < near || because === 'stock-phrases-only' || because === 'another-event') continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      join(one, other);
      // Whoever reads an excerpt without the paragraph that quotes it is not to miss what came near to that.
      for (const excerpt of excerptsOf(call, one)) join(excerpt, other);
    }
  }
  return Object.fromEntries([...found].map(([key, refs]) => [key, [...refs.values()]]));
}

/** The passages of accounts known in excerpts that stand in a paragraph. */
function excerptsOf({ accounts }: Call, host: ParagraphRef): ParagraphRef[] {
  const held = accounts.find(({ id }) => id === host.account);
  const id = held && alignedParagraphs(held)[host.paragraph]?.id;
  return accounts.flatMap((account) =>
    alignedParagraphs(account).flatMap(({ quotedFrom: from }, paragraph) =>
      from?.account === host.account && from.paragraph === id ? [{ account: account.id, paragraph }] : [],
    ),
  );
}

/** Where a paragraph that the ledger names stands among the aligned ones; headlines and captions are not aligned. */
function placed({ accounts }: Call, of: { account: string; paragraph: string }): ParagraphRef[] {
  const account = accounts.find(({ id }) => id === of.account);
  const paragraph = account ? alignedParagraphs(account).findIndex(({ id }) => id === of.paragraph) : -1;
  return paragraph === -1 ? [] : [{ account: of.account, paragraph }];
}
