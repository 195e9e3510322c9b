import type { Voice } from '../model/voices.ts';
import type { Draft } from './draft.ts';

/** The drafts in order of reading, outer before inner, each with the one that encloses it; what would cross is left out. */
export function nest(drafts: readonly Draft[]): Voice[] {
  const sorted = drafts
    .filter(({ start, end, onlyQuoted }) => end > start && !onlyQuoted)
    .toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const result: Voice[] = [];
  const open: number[] = [];
  for (const { paragraph, kind, speaker, frame, start, end } of sorted) {
    const isOver = (index: number) => {
      const voice = result[index];
      return !voice || voice.paragraph < paragraph || voice.range.end <= start;
    };
    while (open.length > 0 && isOver(open.at(-1) ?? 0)) open.pop();
    const within = open.at(-1) ?? null;
    const outer = within === null ? null : result[within];
    if (outer && end > outer.range.end) continue;
    // The same words by the same one, found in two ways.
    if (outer && outer.range.start === start && outer.range.end === end && outer.kind === kind) {
      if (outer.speaker?.words === speaker?.words) continue;
    }
    open.push(result.length);
    result.push({ paragraph, range: { start, end }, kind, speaker, frame, within });
  }
  return result;
}

/** Of two that cover the same words, who reports is outside. */
function rank({ medium, kind }: Draft): number {
  return (medium ? 0 : 1) + (kind === 'direct' ? 2 : 0);
}
