import { useEffect } from 'react';
import { useReading } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';

/** Copying gives the publishers' words, and our translation only with them and labelled. Fetched at the first selection. */
export function useCopyAsSource() {
  const { language } = useWords();
  const accounts = useReading(({ aligned }) => aligned.call.accounts);
  useEffect(() => {
    let answer: typeof import('./copyAsSource.ts').copyAsSource | null = null;
    const fetchIt = () => {
      // Where it cannot be fetched the browser copies, and the label goes with the translation.
      import('./copyAsSource.ts').then(
        ({ copyAsSource }) => (answer = copyAsSource),
        () => undefined,
      );
    };
    const sourceOf = (key: string) => {
      const [of, id] = key.split('/');
      return accounts.find((one) => one.id === of)?.paragraphs.find((one) => one.id === id)?.text ?? '';
    };
    const copy = (event: ClipboardEvent) => answer?.(event, sourceOf, language);
    document.addEventListener('selectionchange', fetchIt, { once: true });
    document.addEventListener('copy', copy);
    return () => {
      document.removeEventListener('selectionchange', fetchIt);
      document.removeEventListener('copy', copy);
    };
  }, [accounts, language]);
}
