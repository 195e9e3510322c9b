import type { Segment } from '../../divergence/comparison.ts';
import type { Marking } from '../../link/view.ts';
import type { Paint } from '../paint/painter.ts';

/** What the reader's marking lays over a paragraph's segments. */
export function paintsOf(segments: readonly Segment[], marking: Marking): Paint[] {
  if (marking === 'none') return [];
  return segments
    .filter(({ kind }) => (kind === 'shared') === (marking === 'shared'))
    .map(({ kind, range }) => ({ layer: kind, ...range }));
}
