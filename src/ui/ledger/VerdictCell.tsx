import type { ReactNode } from 'react';
import type { Account, Call } from '../../model/call.ts';
import type { Cell, Evidence } from '../../model/ledger.ts';
import { useWords } from '../words/useWords.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface Props {
  readonly call: Call;
  readonly account: Account;
  readonly cell: Cell;
  readonly valued?: boolean;
  /** Where the words that state it are opened. */
  readonly hrefOf: (evidence: Evidence) => string;
  /** Where the search behind a silence can be read, if not here. */
  readonly searchHref?: string;
  /** What follows the verdict; nothing at a glance. */
  readonly children?: ReactNode;
}

/** What one account does with one statement: a shape and a word, which lead to its words where it states it. */
export function VerdictCell({ call, account, cell, hrefOf, searchHref, valued = true, children }: Props) {
  const { words, say } = useWords();
  const [first] = cell.evidence;
  const verdict = (
    <>
      <VerdictMark verdict={cell.verdict} />
      {words.verdict[cell.verdict]}
      {cell.value && valued && <span>: {say(cell.value)}</span>}
    </>
  );
  const given = (ascribed: boolean) =>
    call.origins
      .filter(({ id }) => id !== account.provenance.origin)
      .filter(({ id }) => cell.evidence.some((one) => one.per === id && (one.ascribed === true) === ascribed))
      .map(({ name }) => say(name));
  const [sources, ascribed] = [given(false), given(true).filter((name) => !given(false).includes(name))];
  const hosts = new Set(
    cell.evidence.map(({ paragraph }) => account.paragraphs.find(({ id }) => id === paragraph)?.quotedFrom?.account),
  );
  const via = call.accounts.filter(({ id }) => hosts.has(id));
  return (
    <td className="flex gap-3 py-1 pr-3 text-[0.95rem] md:table-cell md:py-2">
      <span className="w-28 shrink-0 text-sm text-quiet md:hidden">{say(account.shortName)}</span>
      <div className="min-w-0">
        {first ? (
          <a
            href={hrefOf(first)}
            className="underline decoration-rule decoration-2 underline-offset-4 hover:decoration-accent"
          >
            {verdict}
            {sources.length > 0 && <span className="text-quiet"> {words.asGivenBy(sources.join(words.and))}</span>}
            {ascribed.length > 0 && <span className="text-quiet"> {words.ascribedTo(ascribed.join(words.and))}</span>}
            {via.length > 0 && (
              <span className="text-quiet">
                {' '}
                {words.via(via.map(({ shortName }) => say(shortName)).join(words.and))}
              </span>
            )}
          </a>
        ) : (
          <a
            href={searchHref}
            className={`decoration-rule decoration-2 underline-offset-4 [[href]]:underline hover:decoration-accent ${cell.verdict === 'does-not-state' ? 'font-semibold' : 'text-quiet'}`}
          >
            {verdict}
          </a>
        )}
        {children}
      </div>
    </td>
  );
}
