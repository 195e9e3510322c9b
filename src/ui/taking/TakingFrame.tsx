import { useId, type ReactNode } from 'react';
import { useModal } from '../useModal.ts';

interface Props {
  readonly title: string;
  readonly close: string;
  /** What was done last, in a sentence; the page behind a dialog cannot say it. */
  readonly done: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with a heading, what it has just done, and the way out. */
export function TakingFrame({ title, close, done, onClose, children }: Props) {
  const dialog = useModal();
  const id = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto w-full max-w-2xl bg-paper p-5 text-ink shadow-xl backdrop:bg-ink/40 md:p-8"
    >
      <h2 id={id} className="font-text text-2xl leading-tight font-semibold">
        {title}
      </h2>
      {children}
      <div className="sticky -bottom-5 mt-5 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t border-rule bg-paper py-2 md:-bottom-8">
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="min-h-11 underline decoration-rule underline-offset-4"
        >
          {close}
        </button>
        <p role="status" className="min-w-0 grow wrap-anywhere">
          {done}
        </p>
      </div>
    </dialog>
  );
}
