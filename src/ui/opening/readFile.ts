import { mostBytes, textOf, type GivenFile } from '../../exchange/givenFile.ts';

/** Reads a file that the reader chose or dropped; what is too large is not read at all. */
export async function readFile(file: File): Promise<GivenFile> {
  if (file.size > mostBytes) return { name: file.name, content: { unread: 'too-large' } };
  try {
    return { name: file.name, content: textOf(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return { name: file.name, content: { unread: 'unreadable' } };
  }
}
