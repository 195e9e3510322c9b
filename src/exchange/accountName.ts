/** What a file's account is called: the file's name without its extension, as on the command line. */
export function accountName(file: string): string {
  return file.replace(/(?<=.)\.[^.]*$/u, '');
}

/**
 * An id for a name, the same wherever the name is: its Latin letters and digits, and of all other letters the code points
 * (新華社 is 65b0-83ef-793e), since an id stands in addresses.
 */
export function accountId(name: string): string {
  const parts = name
    .normalize('NFKC')
    .toLowerCase()
    .match(/[a-z0-9]+|[\p{L}\p{N}]/gu);
  const written = parts?.map((part) => (/^[a-z0-9]/.test(part) ? part : codePoint(part)));
  return written?.join('-') ?? (Array.from(name, codePoint).join('-') || 'account');
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
