import * as fc from 'fast-check';
import type { Alignment, Link, ParagraphRef, Witness } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';

/** Accounts from `{a: 3, b: 2}`: so many paragraphs each, whose texts are their names. */
export function accounts(sizes: Record<string, number>): Witness[] {
  return Object.entries(sizes).map(([id, size]) => ({
    id,
    date: null,
    paragraphs: Array.from({ length: size }, (_, paragraph) => `${id}${paragraph}`),
  }));
}

/** A paragraph from `a0`. */
function at(name: string): ParagraphRef {
  return { account: name.replace(/\d+$/, ''), paragraph: Number(/\d+$/.exec(name)?.[0]) };
}

/** A link from `a0 b2 0.8 0/1`: score, and which two units of text are one statement; both may be left out. */
function link(line: string): Link {
  const [first = '', second = '', score = '0.8', units] = line.split(' ');
  const [one = 0, other = 0] = (units ?? '').split('/').map(Number);
  const statements = units === undefined ? [] : [{ a: unit(one), b: unit(other), score: Number(score) }];
  return { a: at(first), b: at(second), score: Number(score), reasons: [], relation: 'reworded', statements };
}

function unit(start: number): Range {
  return { start, end: start + 1 };
}

export function aligned(...lines: readonly string[]): Alignment {
  return { links: lines.map(link), turnedDown: [] };
}

/** Up to four accounts of up to five paragraphs with any links at all between them. */
export const anyEvent = fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }).chain((sizes) => {
  const witnesses = accounts(Object.fromEntries(sizes.map((size, place) => ['abcd'.charAt(place), size])));
  const refs = witnesses.flatMap(({ id, paragraphs }) =>
    paragraphs.map((_, paragraph) => ({ account: id, paragraph })),
  );
  const pairs = refs.flatMap((a) => refs.filter((b) => a.account < b.account).map((b) => ({ a, b })));
  return fc.record({
    witnesses: fc.constant(witnesses),
    alignment: fc
      .tuple(
        fc.subarray(pairs, { maxLength: Math.min(12, pairs.length) }),
        fc.infiniteStream(fc.integer({ min: 1, max: 4 })),
      )
      .map(([chosen, scores]): Alignment => ({
        links: chosen.map(({ a, b }) => ({
          a,
          b,
          score: Number(scores.next().value) / 4,
          reasons: [],
          relation: 'reworded',
          statements: [
            { a: unit(Number(scores.next().value) % 2), b: unit(Number(scores.next().value) % 2), score: 0.5 },
          ],
        })),
        turnedDown: [],
      })),
    order: fc.shuffledSubarray(
      witnesses.map(({ id }) => id),
      { minLength: witnesses.length },
    ),
    base: fc.constantFrom(...witnesses.map(({ id }) => id)),
    shown: fc.subarray(witnesses.map(({ id }) => id)),
  });
});
