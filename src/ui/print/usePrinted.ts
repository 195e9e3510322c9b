import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { serializeAddress } from '../../link/address.ts';
import { useOpen } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { readable } from './readable.ts';

interface Printed {
  /** To the minute, with its distance from UTC: `2026-11-22 23:40 UTC+01:00`. */
  readonly when: string;
  /** Where the page stands, without what was chosen. */
  readonly page: string;
  /** The same with all that was chosen at that moment, the language too, whatever the page was opened with. */
  readonly address: string;
}

/** When and from where the page is printed; null until it is. */
export function usePrinted(): Printed | null {
  const { store } = useOpen();
  const { language } = useWords();
  const [printed, setPrinted] = useState<Printed | null>(null);
  useEffect(() => {
    const note = () => {
      const { view, aligned } = store.getState();
      const [page = ''] = location.href.split('#');
      const address = readable(`${page}#${serializeAddress({ ...view, language }, aligned.call)}`);
      // The browser lays out the paper as soon as its listeners return.
      flushSync(() => setPrinted({ when: minuteOf(new Date()), page, address }));
    };
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, [store, language]);
  return printed;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Spelled out rather than by `Intl`, so that two readers' copies read alike. */
function minuteOf(now: Date): string {
  const ahead = -now.getTimezoneOffset();
  const zone = `UTC${ahead < 0 ? '−' : '+'}${two(Math.trunc(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  const local = new Date(now.getTime() + ahead * 60_000).toISOString();
  return `${local.slice(0, 16).replace('T', ' ')} ${zone}`;
}
