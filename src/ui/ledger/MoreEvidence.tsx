import type { View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';
import type { Cell } from '../../model/ledger.ts';
import { evidenceHref } from '../passages/evidenceHref.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { ledgerWords } from './ledgerWords.ts';

interface Props {
  readonly call: Call;
  readonly view: View;
  readonly cell: Cell;
}

/** What a verdict rests on beyond its first words, by number, and the editors' note. */
export function MoreEvidence({ call, view, cell }: Props) {
  const { say } = useWords();
  const { moreEvidence } = useWordsOf(ledgerWords);
  return (
    <>
      {cell.evidence.slice(1).map((evidence, at) => (
        <a
          key={`${evidence.paragraph} ${evidence.words}`}
          href={evidenceHref(call, view, evidence)}
          aria-label={moreEvidence(at + 2)}
          className="ml-1 inline-flex size-7 items-center justify-center text-sm text-quiet underline decoration-rule decoration-2 underline-offset-4"
        >
          {at + 2}
        </a>
      ))}
      {cell.note && <p className="mt-0.5 text-sm text-quiet">{say(cell.note)}</p>}
    </>
  );
}
