import { useCallback, useMemo, useRef, useState, type DragEvent } from 'react';
import type { LaidCall } from '../../store/laidCall.ts';
import type { GivenFile } from '../../exchange/givenFile.ts';
import { openFiles } from '../../store/openFiles.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { dialogWords } from './dialogWords.ts';
import { AligningProgress } from './AligningProgress.tsx';
import { ChosenFiles } from './ChosenFiles.tsx';
import { FileChoice } from './FileChoice.tsx';
import { problemSentence } from './problemSentence.ts';
import { readFile } from './readFile.ts';
import { useAligning } from './useAligning.ts';
import { useOpening } from './useOpening.ts';
import { wantedWords } from './wantedWords.ts';
import { useModal } from '../useModal.ts';

/** Where a reader chooses files of her own, sees what is wrong with them, and has them compared. */
export function OpeningDialog() {
  const { words } = useWords();
  const opening = useWordsOf(dialogWords);
  const told = useWordsOf(wantedWords);
  const { chosen, choose, wanted, ask, open } = useOpening();
  const [reading, setReading] = useState(false);
  const [pressed, setPressed] = useState(false);
  const dialog = useModal();
  const problems = useRef<HTMLDivElement>(null);
  const opened = useMemo(() => openFiles(chosen), [chosen]);
  const view = opened.call ? opened.view : null;
  const show = useCallback((aligned: LaidCall) => open(aligned, view), [open, view]);
  const { state, start, cancel } = useAligning(show);
  const aligning = state === 'starting' || (typeof state === 'object' && 'progress' in state);

  const add = async (files: readonly File[]) => {
    setReading(true);
    const read = await Promise.all(files.map(readFile));
    setReading(false);
    choose((before) => inOrder([...before, ...read], wanted));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (!aligning) void add([...event.dataTransfer.files]);
  };
  const compare = () => {
    setPressed(true);
    if (opened.call) start(opened.call);
    else problems.current?.focus();
  };
  const general = opened.problems.filter((problem) => !('file' in problem));
  const shown = chosen.length > 0 || pressed ? general : [];
  return (
    // Dropping is one more way in; everybody has the button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-labelledby="opening"
      onClose={() => ask(false)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="m-auto w-full max-w-2xl bg-paper p-5 text-ink shadow-xl backdrop:bg-ink/40 md:p-8"
    >
      <h2 id="opening" className="font-text text-2xl leading-tight font-semibold">
        {opening.title}
      </h2>
      <p className="mt-2">{opening.about}</p>
      <p className="mt-2 text-quiet">{opening.stays}</p>
      {wanted.length > 0 && <p className="mt-2">{told.wanted(wanted.join(words.comma))}</p>}
      <FileChoice disabled={aligning} onChoose={add} />
      <div ref={problems} tabIndex={-1} className="outline-none">
        <ChosenFiles
          files={chosen}
          problems={opened.problems}
          disabled={aligning}
          onRemove={(at) => choose((before) => before.filter((_, place) => place !== at))}
        />
        <div role="status">
          {reading && <p className="mt-3 text-quiet">{opening.reading}</p>}
          {shown.map((problem) => (
            <p key={problem.kind} className="mt-3 border-l-4 border-accent pl-3">
              {problemSentence(problem, opening)}
            </p>
          ))}
          {state === 'cancelled' && <p className="mt-3 text-quiet">{opening.cancelled}</p>}
        </div>
        {typeof state === 'object' && 'failed' in state && (
          <p role="alert" className="mt-3 border-l-4 border-accent pl-3">
            {opening.failed[state.failed]}
          </p>
        )}
      </div>
      {aligning ? (
        <AligningProgress progress={typeof state === 'object' ? state.progress : null} onCancel={cancel} />
      ) : (
        <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule pt-4">
          <button type="button" onClick={compare} className="min-h-11 bg-ink px-6 font-semibold text-paper">
            {opening.compare}
          </button>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className="min-h-11 underline decoration-rule underline-offset-4"
          >
            {opening.close}
          </button>
        </div>
      )}
    </dialog>
  );
}

/** In the order that an address names them in, so that the comparison comes out as it was; others after them. */
function inOrder(files: readonly GivenFile[], wanted: readonly string[]): GivenFile[] {
  const place = ({ name }: GivenFile) => (wanted.includes(name) ? wanted.indexOf(name) : wanted.length);
  return files.toSorted((a, b) => place(a) - place(b));
}
