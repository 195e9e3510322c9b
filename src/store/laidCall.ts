import type { AlignedCall } from '../corpus/alignCall.ts';
import { evidencePassage } from '../link/evidencePassage.ts';
import type { Passage } from '../link/passage.ts';
import type { Call } from '../model/call.ts';
import type { Cell } from '../model/ledger.ts';

/** An aligned call as the build lays it beside the page, with what would hold the page up if it were made there. */
export interface LaidCall extends AlignedCall {
  /** To describe a passage all of its account is read, by code that nothing else needs at first. */
  readonly leads: LeadPassages;
}

/** Where the marks of the summary lead: statement → account → the first words that state it. */
export type LeadPassages = Readonly<Record<string, Readonly<Record<string, Passage>>>>;

export function laid(aligned: AlignedCall): LaidCall {
  return { ...aligned, leads: leadPassages(aligned.call) };
}

function leadPassages({ accounts, leads, ledger }: Call): LeadPassages {
  const told = new Set(leads.flatMap(({ statements }) => statements));
  const passagesOf = (cells: readonly Cell[]) =>
    Object.fromEntries(
      cells.flatMap(({ account, evidence: [first] }) => {
        const passage = first && evidencePassage(accounts, first);
        return passage ? [[account, passage] as const] : [];
      }),
    );
  return Object.fromEntries(
    ledger.statements.filter(({ id }) => told.has(id)).map(({ id, cells }) => [id, passagesOf(cells)]),
  );
}
