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

/** What an embedded row says, account for account, from top to bottom. */
export function rowPieces(
  { cells }: Pick<SpreadRow, 'cells'>,
  factsOf: PassageFactsOf,
  speech: PreviewSpeech,
): Piece[][] {
  return cells.map((cell) => [
    { kind: 'name', text: speech.say(cell.account.name) },
    ...cellPieces(cell, factsOf, speech),
  ]);
}

function cellPieces(
  { account, paragraphs, toldIn, seeAlso }: SpreadCell,
  factsOf: PassageFactsOf,
  speech: PreviewSpeech,
): Piece[] {
  const { words, own } = speech;
  const [first] = paragraphs;
  if (!first) {
    const elsewhere = toldIn.length > 0 ? own.toldElsewhere : seeAlso.length > 0 ? own.partElsewhere : null;
    return [{ kind: 'quiet', text: elsewhere ?? words.noCounterpart[account.extent] }];
  }
  const { kind, times, wording } = factsOf(account, first.paragraph);
  return [
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
