import type { Reason } from '../../align/alignment.ts';
import type { Account } from '../../model/call.ts';
import type { Judgement } from '../../store/judgement.ts';
import { lateWords } from '../words/lateWords.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { goTo } from './goTo.ts';
import { judgedWords } from './judgedWords.ts';
import { opening } from './opening.ts';

/** The evidence that a paragraph shares with its row's reference, heaviest first. */
export function Together({ judgement }: { readonly judgement: Judgement }) {
  const { say } = useWords();
  const told = useWordsOf(judgedWords);
  return (
    <>
      <p>
        {told.judgedWith(
          told.judged[judgement.verdict],
          say(judgement.with.account.shortName),
          outOf100(judgement.score),
        )}
      </p>
      <Reasons reasons={judgement.reasons} />
    </>
  );
}

interface NearestProps {
  readonly account: Account;
  readonly nearest: Judgement | null;
}

/** The paragraph of an account that came nearest, and why it was turned down. */
export function Nearest({ account, nearest }: NearestProps) {
  const { say } = useWords();
  const told = useWordsOf(judgedWords);
  const { shownAt } = useWordsOf(lateWords);
  const name = say(account.shortName);
  if (nearest === null) return <p>{told.nothingNear(name)}</p>;
  return (
    <>
      <p>{told.nearestFound(name, outOf100(nearest.score), told.judged[nearest.verdict])}</p>
      <p lang={account.wording.language} className="mt-1 font-text text-sm text-ink">
        {opening(nearest.with.text)}
      </p>
      <button type="button" onClick={() => goTo(nearest.with.target)} className="min-h-8 underline underline-offset-4">
        {shownAt}
      </button>
      <Reasons reasons={nearest.reasons} />
    </>
  );
}

/** More than these no reader takes in; they carry nearly all of the score. */
const shownReasons = 8;

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const told = useWordsOf(judgedWords);
  return (
    <ul className="mt-1">
      {reasons.slice(0, shownReasons).map(({ kind, a, b, weight }) => (
        <li key={`${kind} ${a} ${b}`} className="mt-1">
          {a !== '' && (
            <span className="text-ink">
              {a}
              {b !== '' && b !== a && ` ~ ${b}`}
              {': '}
            </span>
          )}
          {told.reasonKind[kind === 'concept' && a === b ? 'word' : kind]}{' '}
          <span className="whitespace-nowrap">({told.reasonWeight(weight.toFixed(2))})</span>
        </li>
      ))}
    </ul>
  );
}

function outOf100(score: number): number {
  return Math.round(score * 100);
}
