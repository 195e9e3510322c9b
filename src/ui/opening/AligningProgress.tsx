import type { Progress } from '../../store/aligning.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { dialogWords } from './dialogWords.ts';

interface Props {
  /** Null before the worker has told anything. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** How often progress is said aloud: once a quarter of each stage. */
const quarters = 4;

/** How far the work has come, and the way out of it. */
export function AligningProgress({ progress, onCancel }: Props) {
  const opening = useWordsOf(dialogWords);
  const told = ({ stage, done, all }: Progress) => opening.stage[stage](done, all);
  const sentence = progress ? told(progress) : opening.starting;
  const ends = progress !== null && progress.stage !== 'searching';
  return (
    <div className="mt-5 border-t border-rule pt-4">
      <label className="block tabular-nums">
        {sentence}
        <progress
          className="mt-2 block h-2 w-full accent-accent"
          {...(ends ? { value: progress.done, max: progress.all } : {})}
        />
      </label>
      <p role="status" className="sr-only">
        {progress ? told(atQuarter(progress)) : opening.starting}
      </p>
      <button type="button" onClick={onCancel} className="mt-3 min-h-11 border border-rule px-5">
        {opening.cancel}
      </button>
    </div>
  );
}

/** The last quarter that was reached, so that a live region changes no oftener. */
function atQuarter({ stage, done, all }: Progress): Progress {
  return { stage, all, done: Math.floor((Math.floor((done / all) * quarters) / quarters) * all) };
}
