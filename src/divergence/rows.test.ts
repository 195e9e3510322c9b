import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alignment, Witness } from '../align/alignment.ts';
import { refKey } from './counterparts.ts';
import { accounts, aligned, anyEvent } from './rows.fixture.ts';
import { rows, type Choice, type Placed, type Row } from './rows.ts';

/** Milliseconds; two busy cores can take long over a thousand cases. */
const slowly = 30_000;

/**
 * Rows as an editor would jot them down: `a0 | b1* | c0→a2 < c3`: the anchor's account first or in order of reading,
 * `*` for moved, `→` for a counterpart elsewhere, `<` for what is told elsewhere.
 */
function jotted(found: readonly Row[]): string[] {
  return found.map(({ cells, toldElsewhere }) => {
    const told = cells
      .filter(({ paragraphs }) => paragraphs.length > 0)
      .map(({ paragraphs }) =>
        paragraphs
          .map(({ ref, moved, elsewhere }) =>
            [name(ref), moved ? '*' : '', ...elsewhere.map((other) => `→${name(other)}`)].join(''),
          )
          .join(' '),
      );
    return [told.join(' | '), ...toldElsewhere.map((ref) => `< ${name(ref)}`)].join(' ');
  });
}

const name = ({ account, paragraph }: { account: string; paragraph: number }) => `${account}${paragraph}`;

function read(witnesses: readonly Witness[], alignment: Alignment, base: string, shown?: readonly string[]): string[] {
  return jotted(rows(witnesses, alignment, { base, shown: shown ?? witnesses.map(({ id }) => id) }));
}

test('counterparts stand beside the base, the rest near its neighbours', () => {
  const three = accounts({ a: 3, b: 3 });
  expect(read(three, aligned('a0 b0', 'a2 b2'), 'a')).toEqual(['a0 | b0', 'b1', 'a1', 'a2 | b2']);
});

test('what comes before everything that is aligned opens the page', () => {
  expect(read(accounts({ a: 2, b: 2 }), aligned('a0 b1'), 'a')).toEqual(['b0', 'a0 | b1', 'a1']);
});

test('one paragraph on two subjects stands at the better one and leads to the other', () => {
  const alignment = aligned('a0 b0', 'a1 c0 0.6', 'a2 c0 0.9');
  expect(read(accounts({ a: 3, b: 1, c: 1 }), alignment, 'a')).toEqual(['a0 | b0', 'a1 < c0', 'a2 | c0→a1']);
});

test('two that tell the same stand together, even if the base is linked to one of them only', () => {
  const same = aligned('a0 b0 0.6 0/0', 'b0 c0 0.9 0/0');
  expect(read(accounts({ a: 2, b: 1, c: 1 }), same, 'a')).toEqual(['a0 | b0 | c0', 'a1']);
  const [row] = rows(accounts({ a: 2, b: 1, c: 1 }), same, { base: 'a', shown: ['b', 'c'] });
  const placed = row?.cells.flatMap(({ paragraphs }) => paragraphs);
  expect(placed?.map(({ beside }) => beside && name(beside))).toEqual([null, null, 'b0']);
});

test('but not if it is by another statement', () => {
  const another = aligned('a0 b0 0.6 0/0', 'b0 c0 0.9 1/0');
  expect(read(accounts({ a: 2, b: 1, c: 1 }), another, 'a')).toEqual(['a0 | b0→c0', 'a1', 'c0 < b0']);
});

test('between two rows of the base, each account keeps its own order', () => {
  expect(read(accounts({ a: 1, b: 2, c: 2 }), aligned('b1 c1'), 'a')).toEqual(['a0', 'b0', 'c0', 'b1 | c1']);
});

test('accounts without an order of their own are never moved and decide no place', () => {
  const witnesses = accounts({ a: 2, b: 2, c: 3, d: 2 });
  const alignment = aligned('a0 b0', 'a1 c0', 'a0 c2', 'a1 d0', 'b1 c1', 'b1 d1', 'c1 d1');
  const choice = { base: 'a', shown: ['b', 'c', 'd'] };
  expect(jotted(rows(witnesses, alignment, choice))).toEqual(['a0 | b0 | c2*', 'a1 | c0 | d0', 'b1 | c1 | d1']);
  expect(jotted(rows(witnesses, alignment, { ...choice, unordered: ['c', 'd'] }))).toEqual([
    'a0 | b0 | c2',
    'b1 | c1 | d1',
    'a1 | c0 | d0',
  ]);
});

test('two paragraphs with one counterpart share its row', () => {
  expect(read(accounts({ a: 1, b: 3 }), aligned('a0 b0', 'a0 b2'), 'a')).toEqual(['a0 | b0 b2*', 'b1']);
});

test('what the base lacks and others share has one row', () => {
  const alignment = aligned('a0 b0', 'b1 c0', 'c0 d0', 'b1 d0 0.3');
  expect(read(accounts({ a: 2, b: 2, c: 1, d: 1 }), alignment, 'a')).toEqual(['a0 | b0', 'b1 | c0 | d0', 'a1']);
});

test('a chain of links does not put into one row what has nothing in common', () => {
  const chain = aligned('b0 c0 0.5', 'c0 d0 0.6', 'd0 e0 0.7');
  expect(read(accounts({ a: 1, b: 1, c: 1, d: 1, e: 1 }), chain, 'a')).toEqual(['a0', 'b0 < c0', 'c0→b0 | d0 | e0']);
});

test('an account that tells things the other way round is moved as little as possible', () => {
  const alignment = aligned('a0 b2', 'a1 b0', 'a2 b1');
  expect(read(accounts({ a: 3, b: 3 }), alignment, 'a')).toEqual(['a0 | b2*', 'a1 | b0', 'a2 | b1']);
});

test('twins pair by order', () => {
  const twins = aligned('a0 b0 1', 'a0 b1 1', 'a1 b0 1', 'a1 b1 1');
  expect(read(accounts({ a: 2, b: 2 }), twins, 'a')).toEqual(['a0 | b0→a1 < b1', 'a1 | b1→a0 < b0']);
});

test('the anchor of a row that the base lacks is what most is linked to', () => {
  const [, row] = rows(accounts({ a: 1, b: 1, c: 1, d: 1 }), aligned('b0 c0', 'c0 d0'), {
    base: 'a',
    shown: ['b', 'c', 'd'],
  });
  expect(row?.id).toBe('c:0');
  expect(row?.inBase).toBe(false);
});

/** The other end of what a paragraph stands in its row for: the anchor, or what it stands beside. */
function standsFor({ ref, link, beside }: Placed): string[] {
  const ends = link === null ? [] : [link.a, link.b].map(refKey);
  return beside === null ? ends.filter((end) => end !== refKey(ref)) : [refKey(beside)];
}

test(
  'every shown paragraph stands exactly once, beside what it is linked to',
  () => {
    fc.assert(
      fc.property(anyEvent, ({ witnesses, alignment, base, shown }) => {
        const found = rows(witnesses, alignment, { base, shown });
        const standing = found.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
        const wanted = witnesses
          .filter(({ id }) => id === base || shown.includes(id))
          .flatMap(({ id, paragraphs }) => paragraphs.map((_, paragraph) => `${id}:${paragraph}`));
        expect(standing.map(({ ref }) => refKey(ref)).sort()).toEqual(wanted.sort());
        for (const { anchor, cells } of found) {
          const placed = cells.flatMap(({ paragraphs }) => paragraphs);
          const linked = placed.filter(({ link }) => link !== null);
          const beside = placed.filter((one) => one.beside !== null);
          expect(linked.flatMap(standsFor).filter((end) => end !== refKey(anchor))).toEqual([]);
          expect(beside.flatMap(standsFor).filter((end) => linked.every(({ ref }) => refKey(ref) !== end))).toEqual([]);
          expect(linked.length + beside.length + 1).toBe(placed.length);
        }
      }),
      { numRuns: 1000 },
    );
  },
  slowly,
);

test(
  'the base is read in its own order, and what is not moved stands in its account’s order',
  () => {
    fc.assert(
      fc.property(anyEvent, ({ witnesses, alignment, base, shown }) => {
        const placed = rows(witnesses, alignment, { base, shown }).flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs),
        );
        for (const { id } of witnesses) {
          const kept = placed.filter(({ ref, moved }) => ref.account === id && (id === base || !moved));
          const places = kept.map(({ ref }) => ref.paragraph);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
      { numRuns: 1000 },
    );
  },
  slowly,
);

test(
  'counterparts elsewhere and what is told elsewhere mirror one another',
  () => {
    fc.assert(
      fc.property(anyEvent, ({ witnesses, alignment, base, shown }) => {
        const found = rows(witnesses, alignment, { base, shown });
        const there = found.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) =>
            paragraphs.flatMap(({ ref, elsewhere }) => elsewhere.map((other) => `${refKey(ref)}→${refKey(other)}`)),
          ),
        );
        const back = found.flatMap(({ id, toldElsewhere }) => toldElsewhere.map((ref) => `${refKey(ref)}→${id}`));
        expect(there.sort()).toEqual(back.sort());
      }),
      { numRuns: 1000 },
    );
  },
  slowly,
);

/** The cells in an order that does not depend on the reader's. */
function normal(found: readonly Row[]): Row[] {
  return found.map((row) => ({ ...row, cells: [...row.cells].sort((a, b) => (a.account < b.account ? -1 : 1)) }));
}

test(
  'the order of the accounts, of the links and of the choice changes no row',
  () => {
    fc.assert(
      fc.property(anyEvent, ({ witnesses, alignment, order, base, shown }) => {
        const shuffled = order.flatMap((id) => witnesses.find((witness) => witness.id === id) ?? []);
        const reversed = { links: [...alignment.links].reverse(), turnedDown: [] };
        const choice: Choice = { base, shown };
        expect(normal(rows(shuffled, reversed, { base, shown: [...shown].reverse() }))).toEqual(
          normal(rows(witnesses, alignment, choice)),
        );
        expect(rows(shuffled, alignment, choice)[0]?.cells.map(({ account }) => account) ?? []).toEqual(
          rows(witnesses, alignment, choice).length === 0
            ? []
            : order.filter((id) => id === base || shown.includes(id)),
        );
      }),
      { numRuns: 1000 },
    );
  },
  slowly,
);
