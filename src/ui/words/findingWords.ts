import type { ConflictKind } from '../../findings/conflicts.ts';
import type { WordingVariation } from '../../findings/wordingVariations.ts';

/** What the page says about the order and the room that accounts give to topics. */
export interface OrderWords {
  readonly about: string;
  readonly opensWith: (topics: string) => string;
  readonly noTopic: string;
  readonly leftOut: (accounts: string) => string;
  readonly table: string;
  readonly topic: string;
  /** Shares are in percent. */
  readonly place: (rank: number, share: number) => string;
  readonly measure: string;
}

/** What the page says about what the engine found. */
export interface FoundWords {
  readonly about: string;
  readonly conflicts: string;
  readonly conflictsAbout: string;
  readonly notPaired: string;
  readonly kind: Readonly<Record<ConflictKind, string>>;
  readonly omissions: string;
  readonly omissionsAbout: string;
  readonly notFoundIn: (account: string) => string;
  readonly searched: (terms: string, share: number) => string;
  readonly inPart: string;
  readonly nearest: string;
  readonly wording: string;
  readonly wordingAbout: string;
  readonly showWording: (count: number) => string;
  readonly variation: Readonly<Record<WordingVariation['kind'], string>>;
  readonly none: string;
}
