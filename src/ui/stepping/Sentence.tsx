import type { Phrase } from './phrase.ts';

interface Props {
  readonly of: Phrase;
}

/** A sentence of ours; what it quotes is said in its own language, and stands in that language's quotation marks. */
export function Sentence({ of }: Props) {
  return of.map((part, at) =>
    typeof part === 'string' ? (
      part
    ) : (
      // A sentence is written once, so its parts keep their places.
      // oxlint-disable-next-line react/no-array-index-key
      <q key={at} lang={part.lang}>
        {part.words}
      </q>
    ),
  );
}
