import type { Account } from '../model/call.ts';
import type { FactDifference } from './facts.ts';
import type { Reached } from './reading.ts';
import type { Spread, SpreadDivergence } from './spread.ts';
import type { StopSet } from './stepping.ts';
import type { VoiceAt } from './voicesAt.ts';

type Places = Reached['places'];

/** One place to step to, and what is told of it. */
export type Stop = { readonly id: string; readonly places: Places } & (
  | { readonly set: 'facts'; readonly fact: FactDifference }
  | { readonly set: 'all'; readonly divergence: SpreadDivergence }
  | { readonly set: 'shared'; readonly account: Account; readonly words: string }
  | { readonly set: 'voices'; readonly account: Account; readonly voice: VoiceAt }
);

/** Shared stretches of fewer letters are names and grammar, which nobody wants to stop at one by one. */
const leastShared = 4;

/** What there is to step through, in the order of the page. */
export function stopsOf({ rows, facts, divergences }: Spread, set: StopSet): Stop[] {
  const paragraphs = rows.flatMap(({ cells }) =>
    cells.flatMap(({ account, paragraphs }) => paragraphs.map((paragraph) => ({ account, ...paragraph }))),
  );
  switch (set) {
    case 'facts':
      return facts.map((fact) => ({ set, id: fact.id, places: fact.sides, fact }));
    case 'all':
      return divergences.map((divergence) => ({
        set: 'all',
        id: divergence.id,
        places: [divergence],
        divergence,
      }));
    case 'shared':
      return paragraphs
        .filter(({ together }) => together !== null)
        .flatMap(({ account, key, paragraph, segments }) =>
          segments
            .filter(({ kind }) => kind === 'shared')
            .map(({ range }): Stop => {
              const words = paragraph.text.slice(range.start, range.end);
              return { set, id: idOf(key, range), places: [{ target: key, range }], account, words };
            })
            .filter((stop) => stop.set === 'shared' && letters(stop.words) >= leastShared),
        );
    case 'voices':
      return paragraphs.flatMap(({ account, key, voices }) =>
        voices.map((voice) => ({
          set,
          id: `${voice.kind} ${idOf(key, voice.range)}`,
          places: [{ target: key, range: voice.range }],
          account,
          voice,
        })),
      );
    case 'none':
      return [];
  }
}

/**
 * The place of the stop to go to, round and round; -1 where there are none. A reader who has gone elsewhere since the
 * last step goes on from there: `focus` is the paragraph that she is at, and `order` all of the page.
 */
export function nextStop(
  stops: readonly Pick<Stop, 'id' | 'places'>[],
  by: 1 | -1,
  reached: Pick<Reached, 'id'> | null,
  focus: string | null,
  order: readonly string[],
): number {
  const total = stops.length;
  if (total === 0) return -1;
  const last = stops.findIndex(({ id }) => id === reached?.id);
  const here = focus === null ? -1 : order.indexOf(focus);
  if (here !== -1 && !(stops[last]?.places ?? []).some(({ target }) => target === focus)) {
    const places = stops.map((stop) => order.indexOf(stop.places[0]?.target ?? ''));
    const found = by === 1 ? places.findIndex((place) => place >= here) : places.findLastIndex((place) => place < here);
    return found === -1 ? (by === 1 ? 0 : total - 1) : found;
  }
  if (last === -1) return by === 1 ? 0 : total - 1;
  return (last + by + total) % total;
}

function idOf(key: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${key}.${start}-${end}`;
}

function letters(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
