// An address of accounts that a reader opened names their files, since only who has them can follow it.

/** Writes the value of the `files` field: names in the order of reading, each percent-encoded, commas between them. */
export function serializeFiles(names: readonly string[]): string {
  return names.map(encoded).join(',');
}

/** The files that a fragment, with or without its `#`, names; none where it is of a call of ours. */
export function filesIn(fragment: string): string[] {
  const [state = ''] = fragment.replace(/^#/, '').split(':~:');
  const field = state.split('&').find((part) => part.startsWith('files='));
  return field === undefined ? [] : parseFiles(field.slice('files='.length));
}

export function parseFiles(value: string): string[] {
  return value
    .split(',')
    .map(decoded)
    .filter((name) => name !== '');
}

export function sameFiles(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, at) => name === others[at]);
}

/** encodeURIComponent leaves !'()*~ as they are; of these chats cut some. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
