import type { GivenFile } from '../../exchange/givenFile.ts';
import type { OpeningProblem } from '../../exchange/openingProblem.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { dialogWords } from './dialogWords.ts';
import { problemDetail, problemSentence } from './problemSentence.ts';

interface Props {
  readonly files: readonly GivenFile[];
  readonly problems: readonly OpeningProblem[];
  readonly disabled: boolean;
  /** By its place, since two files may have one name. */
  readonly onRemove: (at: number) => void;
}

/** The files that the reader chose, each with what is wrong with it, and the way to put it back. */
export function ChosenFiles({ files, problems, disabled, onRemove }: Props) {
  const opening = useWordsOf(dialogWords);
  if (files.length === 0) return null;
  const problemsOf = (name: string) => problems.filter((problem) => 'file' in problem && problem.file === name);
  return (
    <ul aria-label={opening.chosen} className="mt-4 border-t border-rule">
      {files.map(({ name }, at) => (
        // Two files may have one name; their place tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${name} ${at}`} className="border-rule py-2 not-last:border-b">
          <div className="flex items-baseline gap-4">
            <span className="min-w-0 grow font-text text-lg wrap-anywhere">{name}</span>
            <button
              type="button"
              disabled={disabled}
              aria-label={opening.remove(name)}
              onClick={() => onRemove(at)}
              className="min-h-8 shrink-0 text-sm underline decoration-rule underline-offset-4 disabled:opacity-50"
            >
              {opening.removeShort}
            </button>
          </div>
          <div role="status">
            {problemsOf(name).map((problem) => (
              <p key={problem.kind} className="mt-1 border-l-4 border-accent pl-3 text-sm wrap-anywhere">
                {problemSentence(problem, opening)} <span lang="en">{problemDetail(problem)}</span>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
