import type { Alignment, ParagraphRef } from '../align/alignment.ts';
import { comparer } from '../divergence/comparer.ts';
import { comparisons, type Comparisons } from '../divergence/comparisons.ts';
import { glossaryNames } from '../divergence/glossaryNames.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Call } from '../model/call.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { alignAccounts, type OnPair } from './alignAccounts.ts';
import { findingsOf, type Findings } from './findings.ts';
import { ledgerSearches, type LedgerSearches } from './ledgerSearches.ts';

/** A call with all that the engine has to say about it: what the page is built from. */
export interface AlignedCall {
  readonly call: Call;
  readonly alignment: Alignment;
  readonly comparisons: Comparisons;
  readonly searches: LedgerSearches;
  readonly findings: Findings;
}

export function alignCall(call: Call, glossary: GlossaryIndex, onPair?: OnPair): AlignedCall {
  const alignment = alignAccounts(call, glossary, onPair);
  return {
    call,
    alignment,
    comparisons: compared(call, alignment, glossary),
    searches: ledgerSearches(call),
    findings: findingsOf(call, alignment, glossary),
  };
}

function compared(call: Call, alignment: Alignment, glossary: GlossaryIndex): Comparisons {
  const texts = new Map(call.accounts.map((account) => [account.id, alignedParagraphs(account)]));
  const refs = [...texts].flatMap(([account, paragraphs]) =>
    paragraphs.map((_, paragraph) => ({ account, paragraph })),
  );
  const textOf = ({ account, paragraph }: ParagraphRef) => texts.get(account)?.[paragraph]?.text ?? '';
  return comparisons(alignment, refs, comparer(textOf, glossaryNames(glossary)));
}
