import type { Alignment } from '../align/alignment.ts';
import type { FindingAccount } from '../findings/account.ts';
import { conflicts, type FoundConflict } from '../findings/conflicts.ts';
import { omissions, type Found } from '../findings/omissions.ts';
import { prominence, type AccountProminence } from '../findings/prominence.ts';
import { ledgerTopics } from '../findings/topics.ts';
import { wordingVariations, type WordingVariation } from '../findings/wordingVariations.ts';
import type { Call } from '../model/call.ts';
import { searchedParagraphs } from '../model/searchedParagraphs.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { witness } from './witness.ts';

/** What the engine found in a call's accounts, without the ledger; `prominence` alone goes by the ledger's topics. */
export interface Findings {
  readonly statements: readonly Found[];
  readonly conflicts: readonly FoundConflict[];
  readonly variations: readonly WordingVariation[];
  readonly prominence: readonly AccountProminence[];
}

/** The accounts of a call as the engine takes them. */
export function findingAccounts({ accounts, event }: Pick<Call, 'accounts' | 'event'>): FindingAccount[] {
  return accounts.map((account) => {
    const aligned = witness(account, event.date);
    return {
      ...aligned,
      extent: account.extent,
      around: searchedParagraphs(account)
        .slice(aligned.paragraphs.length)
        .map(({ text }) => text),
      language: account.wording.language,
    };
  });
}

export function findingsOf(call: Call, alignment: Alignment, glossary: GlossaryIndex): Findings {
  const accounts = findingAccounts(call);
  const found = conflicts(accounts, alignment, glossary);
  return {
    statements: omissions(accounts, alignment, glossary),
    conflicts: found,
    variations: wordingVariations(accounts, alignment, glossary, found),
    prominence: prominence(accounts, ledgerTopics(call)),
  };
}
