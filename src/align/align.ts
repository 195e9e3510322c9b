import type { GlossaryIndex } from '../text/glossary.ts';
import type { Alignment, Link, Pair, TurnedDown, Witness } from './alignment.ts';
import { alignTwo } from './pairing.ts';
import { read, Terms } from './reading.ts';

/** Told after each pair of accounts; returning false ends the work early. */
export type Progress = (done: number, all: number) => boolean;

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inOrder(x: Pair, y: Pair): number {
  return (
    byCodeUnit(x.a.account, y.a.account) ||
    x.a.paragraph - y.a.paragraph ||
    byCodeUnit(x.b.account, y.b.account) ||
    x.b.paragraph - y.b.paragraph
  );
}

/**
 * Which paragraphs of which accounts make the same statements. Every two accounts are weighed by themselves, so that no
 * third one changes what is found between them, and the order in which they are given changes nothing. Returns null where
 * `progress` ended it.
 */
export function alignWithProgress(
  witnesses: readonly Witness[],
  glossary: GlossaryIndex,
  progress: Progress,
): Alignment | null {
  const terms = new Terms(glossary);
  const ordered = [...witnesses].sort((a, b) => byCodeUnit(a.id, b.id));
  const readings = ordered.map((witness) => read(witness, glossary, terms));
  const all = (readings.length * (readings.length - 1)) / 2;
  const links: Link[] = [];
  const turnedDown: TurnedDown[] = [];
  let done = 0;
  for (const [place, a] of readings.entries())
    for (const b of readings.slice(place + 1)) {
      const found = alignTwo(a, b);
      links.push(...found.links);
      turnedDown.push(...found.turnedDown);
      done += 1;
      if (!progress(done, all)) return null;
    }
  return { links: links.sort(inOrder), turnedDown: turnedDown.sort(inOrder) };
}

/** `alignWithProgress`, to its end. */
export function align(witnesses: readonly Witness[], glossary: GlossaryIndex): Alignment {
  return alignWithProgress(witnesses, glossary, () => true) ?? { links: [], turnedDown: [] };
}
