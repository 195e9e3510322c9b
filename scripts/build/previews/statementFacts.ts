import type { Account, Call } from '../../../src/model/call.ts';
import type { Cell, Statement } from '../../../src/model/ledger.ts';
import type { Verdict } from '../../../src/model/vocabulary.ts';
import { ledgerWords } from '../../../src/ui/ledger/ledgerWords.ts';
import type { PreviewSpeech } from './speech.ts';

/** A statement of the ledger as a preview tells of it; all in wording of ours. */
export interface StatementFacts {
  readonly statement: Statement;
  readonly text: string;
  /** Where accounts fill one slot differently: what kind of difference, and what is known of it. */
  readonly conflict: { readonly kind: string; readonly note: string } | null;
  /** In the order of reading. */
  readonly cells: readonly CellFacts[];
}

export interface CellFacts {
  readonly account: string;
  readonly verdict: Verdict;
  /** The verdict in words, with what the account has in the slot, whose words it gives, and through whom it is known. */
  readonly says: string;
  readonly note: string | null;
}

export function statementFacts(call: Call, statement: Statement, speech: PreviewSpeech): StatementFacts {
  const { language, say } = speech;
  const { conflict } = statement;
  return {
    statement,
    text: say(statement.text),
    conflict: conflict ? { kind: ledgerWords[language].conflict[conflict.kind], note: say(conflict.note) } : null,
    cells: call.accounts.flatMap((account) =>
      statement.cells
        .filter((cell) => cell.account === account.id)
        .map((cell) => cellFacts(call, account, cell, speech)),
    ),
  };
}

function cellFacts(call: Call, account: Account, cell: Cell, { words, say, own }: PreviewSpeech): CellFacts {
  const given = (ascribed: boolean) =>
    call.origins
      .filter(({ id }) => id !== account.provenance.origin)
      .filter(({ id }) => cell.evidence.some((one) => one.per === id && (one.ascribed === true) === ascribed))
      .map(({ name }) => say(name));
  const borne = given(false);
  const ascribed = given(true).filter((name) => !borne.includes(name));
  const hosts = new Set(
    cell.evidence.map(({ paragraph }) => account.paragraphs.find(({ id }) => id === paragraph)?.quotedFrom?.account),
  );
  const via = call.accounts.filter(({ id }) => hosts.has(id)).map(({ shortName }) => say(shortName));
  const verdict = words.verdict[cell.verdict];
  return {
    account: say(account.shortName),
    verdict: cell.verdict,
    says: [
      cell.value ? own.verdictOf(verdict, say(cell.value)) : verdict,
      ...(borne.length > 0 ? [words.asGivenBy(borne.join(words.and))] : []),
      ...(ascribed.length > 0 ? [words.ascribedTo(ascribed.join(words.and))] : []),
      ...(via.length > 0 ? [words.via(via.join(words.and))] : []),
    ].join(own.qualified),
    note: cell.note ? say(cell.note) : null,
  };
}
