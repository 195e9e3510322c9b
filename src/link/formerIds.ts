/** What a link can name: by what it is called, or was. */
export interface Named {
  readonly id: string;
  readonly formerIds?: readonly string[] | undefined;
}

/** Whether a link that names `id` means this: it is called so, or was. */
export function answersTo(named: Named, id: string): boolean {
  return named.id === id || (named.formerIds?.includes(id) ?? false);
}

/** The one that a link's id means: the one called so today, else one that was. */
export function holderOf<One extends Named>(all: readonly One[], id: string): One | undefined {
  return all.find((one) => one.id === id) ?? all.find(({ formerIds }) => formerIds?.includes(id));
}
