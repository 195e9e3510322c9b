import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alignment, ParagraphRef, Witness } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import { comparer } from './comparer.ts';
import { compareRow, type ComparedRow } from './compareRow.ts';
import { refKey } from './counterparts.ts';
import { divergences } from './divergences.ts';
import { anyEvent } from './rows.fixture.ts';
import { rows } from './rows.ts';
import { slice, splits } from './texts.fixture.ts';

/** Milliseconds; two busy cores can take long over hundreds of cases. */
const slowly = 30_000;

const sentences = ['台灣回歸中國。', '今年訪問😀。', '明年訪問𠮷。', '他說:“好”。', '大豆!', '台灣是中國的。'];

/** An event whose paragraphs hold up to three sentences, linked by any of them. */
const anyTexts = anyEvent.chain(({ witnesses, alignment, ...rest }) =>
  fc.infiniteStream(fc.nat(sentences.length - 1)).map((stream) => {
    const pick = () => Number(stream.next().value);
    const texts = witnesses.map(({ id, date, paragraphs }): Witness => {
      return {
        id,
        date,
        paragraphs: paragraphs.map(() => [pick(), pick(), pick()].map((at) => sentences[at]).join('')),
      };
    });
    const some = (ref: ParagraphRef): Range => {
      const { length } = textIn(texts, ref);
      return { start: (pick() * 5) % length, end: length - pick() };
    };
    const links = alignment.links.map((link) => ({
      ...link,
      statements: [0, 1].map((at) => ({ a: some(link.a), b: some(link.b), score: 0.8 - at / 10 })),
    }));
    return { ...rest, witnesses: texts, alignment: { links, turnedDown: [] } };
  }),
);

function textIn(witnesses: readonly Witness[], { account, paragraph }: ParagraphRef): string {
  return witnesses.find(({ id }) => id === account)?.paragraphs[paragraph] ?? '';
}

function comparedRows(witnesses: readonly Witness[], alignment: Alignment, base: string): ComparedRow[] {
  const shown = witnesses.map(({ id }) => id);
  const textOf = (ref: ParagraphRef) => textIn(witnesses, ref);
  return rows(witnesses, alignment, { base, shown }).map((row) => compareRow(row, textOf, comparer(textOf)));
}

test(
  'the segments of every paragraph follow one another over its whole text, and part no character',
  () => {
    fc.assert(
      fc.property(anyTexts, ({ witnesses, alignment, base }) => {
        for (const { paragraphs } of comparedRows(witnesses, alignment, base)) {
          for (const { text, segments } of paragraphs) {
            expect(segments.map(({ range }) => slice(text, range)).join('')).toBe(text);
            expect(segments.flatMap(({ range }) => [range.start, range.end]).filter((at) => splits(text, at))).toEqual(
              [],
            );
          }
        }
      }),
      { numRuns: 500 },
    );
  },
  slowly,
);

test(
  'the order of the accounts changes no segment',
  () => {
    fc.assert(
      fc.property(anyTexts, ({ witnesses, alignment, base, order }) => {
        const shuffled = order.flatMap((id) => witnesses.find((witness) => witness.id === id) ?? []);
        const [one, other] = [comparedRows(witnesses, alignment, base), comparedRows(shuffled, alignment, base)];
        expect(segmentsOf(other)).toEqual(segmentsOf(one));
      }),
      { numRuns: 300 },
    );
  },
  slowly,
);

/** What is marked in each paragraph, by paragraph. */
function segmentsOf(compared: readonly ComparedRow[]): Record<string, unknown> {
  return Object.fromEntries(
    compared.flatMap(({ paragraphs }) => paragraphs.map(({ ref, segments }) => [refKey(ref), segments])),
  );
}

test(
  'divergences have ids of their own and words that stand where they say',
  () => {
    fc.assert(
      fc.property(anyTexts, ({ witnesses, alignment, base }) => {
        const found = divergences(comparedRows(witnesses, alignment, base));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const quoted of found.flatMap(({ other, ...told }) => (other === null ? [told] : [told, other]))) {
          expect(slice(textIn(witnesses, quoted.ref), quoted.range)).toBe(quoted.words);
        }
      }),
      { numRuns: 500 },
    );
  },
  slowly,
);
