import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGlossary } from './glossary.ts';
import { quotations } from './quotations.ts';
import { analyse } from './terms.ts';
import { tokenize } from './tokens.ts';

const glossary = indexGlossary([
  {
    field: { id: 'places', en: 'Places', 'zh-Hant': '地方' },
    concepts: [{ id: 'port', weight: 'topic', en: ['Port Alder'], 'zh-Hant': ['赤楊港'], 'zh-Hans': [] }],
  },
]);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...'Port Alder 赤楊港 十 月 二 日 2025 年 3 . , 5 million 萬 個 Monday May of the 24th 週 一 上 個月 “ ” 「 ﷺ 𠮷 😀'.split(
          ' ',
        ),
        '\n',
        ' ',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);
const date = fc.constantFrom(null, '2025-11-24', '2024-02-29', 'no day');
const timeout = 60_000;

test(
  'whatever the text, its terms stand in it and weigh something finite',
  () => {
    fc.assert(
      fc.property(text, date, (text, date) => {
        for (const { start, end, base } of analyse(text, date, glossary).terms)
          expect(start >= 0 && start < end && end <= text.length && base > 0 && Number.isFinite(base)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  },
  timeout,
);

test(
  'tokens follow each other and part no surrogate pair, quotations lie apart',
  () => {
    fc.assert(
      fc.property(text, (text) => {
        const inOrder = (ranges: readonly { readonly start: number; readonly end: number }[]) =>
          ranges.every(
            ({ start, end }, place) => start >= (ranges[place - 1]?.end ?? 0) && start <= end && end <= text.length,
          );
        expect(inOrder(quotations(text))).toBe(true);
        const tokens = tokenize(text);
        // Letters of one ligature share its place.
        for (const [place, { start, end }] of tokens.entries()) {
          expect(start < end && end <= text.length && start >= (tokens[place - 1]?.start ?? 0)).toBe(true);
          expect(/^[\uDC00-\uDFFF]/u.test(text.slice(start)) && /[\uD800-\uDBFF]$/u.test(text.slice(0, start))).toBe(
            false,
          );
        }
      }),
      { numRuns: 5000 },
    );
  },
  timeout,
);
