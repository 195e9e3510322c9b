import { fields } from './fields.ts';
import { decoded, encoded } from './percent.ts';

// An address of accounts that a reader opened names their files, since only who has them can follow it.

/** Writes the value of the `files` field: names in the order of reading, each percent-encoded, commas between them. */
export function serializeFiles(names: readonly string[]): string {
  return names.map(encoded).join(',');
}

/** The files that a fragment, with or without its `#`, names; none where it is of a call of ours. */
export function filesIn(fragment: string): string[] {
  const field = fields(fragment).find(({ name }) => name === 'files');
  return field === undefined ? [] : parseFiles(field.raw);
}

export function parseFiles(value: string): string[] {
  return value
    .split(',')
    .map((name) => decoded(name) ?? name)
    .filter((name) => name !== '');
}

export function sameFiles(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, at) => name === others[at]);
}
