import type { SegmentKind } from '../../divergence/comparison.ts';
import type { VoiceKind } from '../../model/voices.ts';
import type { Marking } from '../../link/view.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly marking: Marking;
}

type Explained = SegmentKind | VoiceKind;

const explained: Readonly<Record<Marking, readonly Explained[]>> = {
  differences: ['different', 'alone', 'retold'],
  shared: ['shared'],
  voices: ['direct', 'reported'],
  none: [],
};

const samples: Readonly<Record<Explained, string>> = {
  different: 'sample-different',
  alone: 'sample-alone',
  retold: 'sample-retold',
  shared: 'sample-shared',
  direct: 'sample-direct',
  reported: 'sample-reported',
};

/** What the lines under the words mean, each in its own line. */
export function Legend({ marking }: Props) {
  const { words } = useWords();
  if (explained[marking].length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 py-1 text-quiet">
      {explained[marking].map((kind) => (
        <li key={kind} className={samples[kind]}>
          {words.legend[kind]}
        </li>
      ))}
    </ul>
  );
}
