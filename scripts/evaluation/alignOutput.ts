import type { Alignment } from '../../src/align/alignment.ts';
import type { AccountText } from './accountFiles.ts';

/** One JSON document with everything that was found. */
export function asDocument(accounts: readonly AccountText[], { links, turnedDown }: Alignment): string {
  const document = {
    accounts: accounts.map(({ id, paragraphs, ids }) => ({
      id,
      paragraphs: paragraphs.map((text, place) => ({ id: ids[place] ?? '', text })),
    })),
    links,
    turnedDown,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
