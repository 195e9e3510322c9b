import { useContext, useEffect, useState, type ComponentType } from 'react';
import { StatusContext } from '../Status.tsx';
import { takingButtons } from '../words/takingButtons.ts';
import { useWords } from '../words/useWords.ts';

interface Props<Given> {
  /** One function for good. */
  readonly load: () => Promise<ComponentType<Given>>;
  readonly given: Given;
  /** Takes the wish back. */
  readonly onFail: () => void;
}

/** Fetches a dialog and shows it; where it cannot be fetched, the page says so. */
export function Fetched<Given extends object>({ load, given, onFail }: Props<Given>) {
  const { language } = useWords();
  const status = useContext(StatusContext);
  const [Dialog, setDialog] = useState<ComponentType<Given> | null>(null);
  useEffect(() => {
    let current = true;
    load().then(
      (loaded) => {
        if (current) setDialog(() => loaded);
      },
      () => {
        if (!current) return;
        onFail();
        status.tell(takingButtons[language].notLoaded);
      },
    );
    return () => {
      current = false;
    };
  }, [load, onFail, status, language]);
  return Dialog && <Dialog {...given} />;
}
