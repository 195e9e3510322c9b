import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { readable } from './readable.ts';

interface Printed {
  /** To the minute, with its distance from UTC: `2026-11-22 23:40 UTC+01:00`. */
  readonly when: string;
  /** The page's address at that moment, state and all. */
  readonly address: string;
}

/** When and from where the page is printed; null until it is. */
export function usePrinted(): Printed | null {
  const [printed, setPrinted] = useState<Printed | null>(null);
  useEffect(() => {
    // The browser lays out the paper as soon as its listeners return.
    const note = () => flushSync(() => setPrinted({ when: minuteOf(new Date()), address: readable(location.href) }));
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, []);
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
