import type { Range } from '../model/range.ts';
import type { Place, VoiceKind } from '../model/voices.ts';
import type { Speaker } from './speakers.ts';

/** A voice whose end and nesting are not settled yet. */
export interface Draft {
  readonly paragraph: number;
  readonly kind: VoiceKind;
  readonly speaker: Speaker | null;
  readonly frame: Place | null;
  readonly start: number;
  readonly end: number;
  readonly medium: boolean;
  /** Only what stands in quotation marks within is a voice. */
  readonly onlyQuoted: boolean;
}

export function covers(outer: Pick<Draft, 'start' | 'end'>, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
