import type { Unread } from './givenFile.ts';

/** Why files cannot be compared. `file` is the one that it lies in; problems without it are of the choice as a whole. */
export type OpeningProblem =
  | { readonly kind: Unread | 'no-text' | 'not-alone'; readonly file: string }
  | { readonly kind: 'same-name'; readonly file: string; readonly other: string }
  | {
      readonly kind: 'no-account';
      readonly file: string;
      /** Where in the file; empty for the file as a whole. */
      readonly path: string;
      readonly found: string;
      readonly expected: string;
      /** How many more there are of the kind. */
      readonly more: number;
    }
  | { readonly kind: 'no-file' | 'one-file' | 'excerpts-only' }
  | { readonly kind: 'too-many'; readonly most: number };
