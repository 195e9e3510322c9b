import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { useReading } from '../useReading.ts';

/** Long enough that a word is typed, short enough to feel at once; and browsers limit how often an address may change. */
const pause = 200;

/** What stands in the field. It is looked for when the reader pauses or asks, not while a character is being composed. */
export function useTyped(onSettled: (typed: string) => void) {
  const sought = useReading(({ view }) => view.find);
  const [typed, setTyped] = useState(sought);
  const [composing, setComposing] = useState(false);
  const settled = useRef(sought);
  useEffect(() => {
    // The reader went elsewhere in the history, or chose other words.
    if (sought === settled.current) return;
    settled.current = sought;
    setTyped(sought);
  }, [sought]);
  const settle = (words: string) => {
    const trimmed = words.trim();
    if (trimmed === settled.current) return trimmed;
    settled.current = trimmed;
    onSettled(trimmed);
    return trimmed;
  };
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  useEffect(() => {
    if (composing) return undefined;
    const timer = setTimeout(() => latest.current(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, composing]);
  return {
    typed,
    type: {
      onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value),
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
    },
    /** What is looked for from now on. */
    settle: () => settle(typed),
  };
}
