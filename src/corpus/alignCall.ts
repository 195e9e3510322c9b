import type { Alignment, ParagraphRef } from '../align/alignment.ts';
import { comparer, type Comparer } from '../divergence/comparer.ts';
import { comparisons, type Comparisons } from '../divergence/comparisons.ts';
import { glossaryNames } from '../divergence/glossaryNames.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Call } from '../model/call.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { alignAccounts } from './alignAccounts.ts';
import { findingsOf, type Findings } from './findings.ts';
import { recognised, type Recognised } from './recognised.ts';
import { ledgerSearches, type LedgerSearches } from './ledgerSearches.ts';
import { seeAlso, type SeeAlso } from './seeAlso.ts';

/** A call with all that the engine has to say about it: what the page is built from. */
export interface AlignedCall {
  readonly call: Call;
  readonly alignment: Alignment;
  readonly comparisons: Comparisons;
  readonly seeAlso: SeeAlso;
  readonly searches: LedgerSearches;
  readonly findings: Findings;
  readonly recognised: Recognised;
}

/** The parts of the work, in their order. */
export type Stage = 'aligning' | 'comparing' | 'searching';
/** Told how far a part has come; of the last one only that it has begun. */
export type OnProgress = (stage: Stage, done: number, all: number) => void;

export function alignCall(call: Call, glossary: GlossaryIndex, onProgress: OnProgress = () => {}): AlignedCall {
  const alignment = alignAccounts(call, glossary, (done, all) => onProgress('aligning', done, all));
  const comparisons = compared(call, alignment, glossary, (done, all) => onProgress('comparing', done, all));
  onProgress('searching', 0, 1);
  return {
    call,
    alignment,
    comparisons,
    seeAlso: seeAlso(call, alignment),
    searches: ledgerSearches(call),
    findings: findingsOf(call, alignment, glossary),
    recognised: recognised(call),
  };
}

function compared(
  call: Call,
  alignment: Alignment,
  glossary: GlossaryIndex,
  onPair: (done: number, all: number) => void,
): Comparisons {
  const texts = new Map(call.accounts.map((account) => [account.id, alignedParagraphs(account)]));
  const refs = [...texts].flatMap(([account, paragraphs]) =>
    paragraphs.map((_, paragraph) => ({ account, paragraph })),
  );
  const textOf = ({ account, paragraph }: ParagraphRef) => texts.get(account)?.[paragraph]?.text ?? '';
  const by = comparer(textOf, glossaryNames(glossary), alignment.links);
  let done = 0;
  const counted: Comparer = {
    ...by,
    compare: (ref, other, link) => {
      onPair(done, alignment.links.length * 2);
      done += 1;
      return by.compare(ref, other, link);
    },
  };
  return comparisons(alignment, refs, counted);
}
