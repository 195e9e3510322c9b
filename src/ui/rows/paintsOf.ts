import type { Marking } from '../../link/view.ts';
import type { FoundStretch } from '../../store/reading.ts';
import type { SpreadParagraph } from '../../store/spread.ts';
import type { Paint } from '../paint/painter.ts';

/** What the reader's marking lays over a paragraph. */
export function paintsOf(
  { segments, voices }: Pick<SpreadParagraph, 'segments' | 'voices'>,
  marking: Marking,
): Paint[] {
  switch (marking) {
    case 'differences':
      return segments.filter(({ kind }) => kind !== 'shared').map(({ kind, range }) => ({ layer: kind, ...range }));
    case 'shared':
      return segments.filter(({ kind }) => kind === 'shared').map(({ range }) => ({ layer: 'shared', ...range }));
    case 'voices':
      return voices.map(({ kind, range }) => ({ layer: kind, ...range }));
    case 'none':
      return [];
  }
}

/** What finding words lays over it. */
export function paintsOfFound(found: readonly FoundStretch[] = []): Paint[] {
  return found.map(({ here, start, end }) => ({ layer: here ? 'found-here' : 'found', start, end }));
}
