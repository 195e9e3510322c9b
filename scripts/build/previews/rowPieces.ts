import type { SpreadCell, SpreadRow } from '../../../src/store/spread.ts';
import type { PassageFactsOf } from './passageFacts.ts';
import type { PreviewSpeech } from './speech.ts';

/** One text of an embedded row, by what it is: the account's own `words`, or ours. */
export interface Piece {
  readonly kind: 'name' | 'quiet' | 'words' | 'reading';
  readonly text: string;
  /** Where it is not the page's. */
  readonly lang?: string;
}

/** What an embedded row says. */
export interface RowPieces {
  /** Account for account, from top to bottom, of those that have words in it. */
  readonly told: readonly (readonly Piece[])[];
  /** A line for each of the others. */
  readonly silent: readonly Piece[];
}

export function rowPieces(
  { cells }: Pick<SpreadRow, 'cells'>,
  factsOf: PassageFactsOf,
  speech: PreviewSpeech,
): RowPieces {
  return {
    told: cells.filter(hasWords).map((cell) => told(cell, factsOf, speech)),
    silent: cells.filter((cell) => !hasWords(cell)).map((cell) => silent(cell, speech)),
  };
}

function hasWords({ paragraphs }: SpreadCell): boolean {
  return paragraphs.length > 0;
}

function silent({ account, toldIn, seeAlso }: SpreadCell, { words, own, say }: PreviewSpeech): Piece {
  const elsewhere = toldIn.length > 0 ? own.toldElsewhere : seeAlso.length > 0 ? own.partElsewhere : null;
  return {
    kind: 'quiet',
    text: [say(account.shortName), elsewhere ?? words.noCounterpart[account.extent]].join(words.join),
  };
}

function told({ account, paragraphs }: SpreadCell, factsOf: PassageFactsOf, speech: PreviewSpeech): Piece[] {
  const { words } = speech;
  const [first] = paragraphs;
  if (!first) return [];
  const { kind, times, wording } = factsOf(account, first.paragraph);
  return [
    { kind: 'name', text: speech.say(account.name) },
    ...paragraphs.flatMap(({ paragraph }): Piece[] => {
      const { standing, voices, text, textLanguage, reading } = factsOf(account, paragraph);
      return [
        ...(standing === null ? [] : [{ kind: 'quiet' as const, text: standing }]),
        { kind: 'words', text, lang: textLanguage },
        ...(voices === null ? [] : [{ kind: 'quiet' as const, text: voices }]),
        ...(reading === null ? [] : [{ kind: 'reading' as const, text: reading }]),
      ];
    }),
    { kind: 'quiet', text: [kind, times, wording].join(words.join) },
  ];
}
