import { useEffect, useMemo, useState } from 'react';
import { find, readAccounts, type Found } from '../../find/find.ts';
import { parseQuery } from '../../find/query.ts';
import { useReading } from '../useReading.ts';
import { glossaryOf } from './glossaries.ts';

export interface Searched {
  /** What is looked for, as the address has it. */
  readonly typed: string;
  /** In which accounts. */
  readonly accounts: unknown;
  readonly found: Found;
  /** Whether the glossary had its say; if not, the words as typed were looked for only. */
  readonly widened: boolean;
}

/** What became of what is looked for; null where nothing is, and `looking` as long as the answer is not there. */
export function useFound(): Searched | 'looking' | null {
  const call = useReading(({ aligned }) => aligned.call);
  const typed = useReading(({ view }) => view.find);
  const accounts = useMemo(() => readAccounts(call.accounts), [call]);
  const ask = useMemo(() => glossaryOf(call), [call]);
  const [searched, setSearched] = useState<Searched | null>(null);
  const query = useMemo(() => parseQuery(typed), [typed]);
  useEffect(() => {
    if (!query) return undefined;
    let current = true;
    const settle = async () => {
      const concepts = query.exact ? [] : await ask(query.words);
      // Typed on in the meantime.
      if (current)
        setSearched({ typed, accounts, found: find(query, accounts, concepts ?? []), widened: concepts !== null });
    };
    void settle();
    return () => {
      current = false;
    };
  }, [typed, query, accounts, ask]);
  if (!query) return null;
  return searched?.typed === typed && searched.accounts === accounts ? searched : 'looking';
}
