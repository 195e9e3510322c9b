import { useEffect, useRef, type RefObject } from 'react';

/** The ref of a dialog that stands over all else as long as its component does. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return dialog;
}
