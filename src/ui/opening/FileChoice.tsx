import { useId } from 'react';
import { useWordsOf } from '../words/useWordsOf.ts';
import { dialogWords } from './dialogWords.ts';

interface Props {
  readonly disabled: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** The way into the reader's folders, and which files will do. */
export function FileChoice({ disabled, onChoose }: Props) {
  const opening = useWordsOf(dialogWords);
  const id = useId();
  return (
    <>
      <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <label
          htmlFor={id}
          className="inline-flex min-h-11 items-center border border-rule px-5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          {opening.choose}
          <input
            id={id}
            type="file"
            multiple
            disabled={disabled}
            accept=".txt,.text,.md,.json,text/plain,application/json"
            onChange={({ target }) => {
              onChoose([...(target.files ?? [])]);
              // The same file can then be chosen again, mended.
              target.value = '';
            }}
            className="sr-only"
          />
        </label>
        <span className="hidden text-quiet md:inline">{opening.orDrop}</span>
      </p>
      <details className="mt-2 text-sm text-quiet">
        <summary className="cursor-pointer py-1 hover:text-ink">{opening.formats}</summary>
        {opening.formatsAbout.map((sentence) => (
          <p key={sentence} className="mt-1">
            {sentence}
          </p>
        ))}
      </details>
    </>
  );
}
