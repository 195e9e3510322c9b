/** A file as the reader gave it: its text, or why it has none. */
export interface GivenFile {
  readonly name: string;
  readonly content: { readonly text: string } | { readonly unread: Unread };
}

export type Unread = 'unreadable' | 'too-large' | 'empty' | 'binary' | 'not-utf8';

/** Far more than any account has: six times the longest novel. What is larger is a file chosen by mistake. */
export const mostBytes = 20_000_000;

/** The text of a file's bytes, which must be UTF-8, with or without a byte order mark. */
export function textOf(bytes: Uint8Array): GivenFile['content'] {
  if (bytes.length > mostBytes) return { unread: 'too-large' };
  if (bytes.length === 0) return { unread: 'empty' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { unread: bytes.includes(0) ? 'binary' : 'not-utf8' };
  }
  // Controls other than tab, line feed, form feed, carriage return and escape stand in no text.
  // oxlint-disable-next-line no-control-regex
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/u.test(text)) return { unread: 'binary' };
  return text.trim() === '' ? { unread: 'empty' } : { text };
}
