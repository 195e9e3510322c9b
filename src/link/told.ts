/**
 * What told a passage from its twins, the same words elsewhere in its account, when it was linked. Only that may tell
 * them apart later: a twin that is left when the passage was deleted must not be taken for it.
 *
 * `only`: it had no twin, nor had one of its sentences where it is of several. `either`, `before`, `after`, `both`: what
 * stood on either side, on that side, or on both together, was its own, `of` so many with itself. `paragraph`: that too
 * was shared, but with other paragraphs only. Otherwise nothing but its order told it: the how-manieth of its paragraph
 * it was, from 1, and a hash of the whole paragraph.
 */
export type Told =
  | { readonly by: TellingBy; readonly of: number }
  | { readonly by: 'order'; readonly nth: number; readonly paragraph: string };

export const tellings = ['only', 'either', 'before', 'after', 'both', 'paragraph'] as const;
export type TellingBy = (typeof tellings)[number];
