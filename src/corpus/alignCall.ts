import type { Alignment } from '../align/alignment.ts';
import type { Call } from '../model/call.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { alignAccounts } from './alignAccounts.ts';
import { findingsOf, type Findings } from './findings.ts';
import { ledgerSearches, type LedgerSearches } from './ledgerSearches.ts';

/** A call with all that the engine has to say about it: what the page is built from. */
export interface AlignedCall {
  readonly call: Call;
  readonly alignment: Alignment;
  readonly searches: LedgerSearches;
  readonly findings: Findings;
}

export function alignCall(call: Call, glossary: GlossaryIndex): AlignedCall {
  const alignment = alignAccounts(call, glossary);
  return { call, alignment, searches: ledgerSearches(call), findings: findingsOf(call, alignment, glossary) };
}
