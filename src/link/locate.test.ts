import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../model/call.ts';
import { locate } from './locate.ts';
import { describe as describePassage } from './passage.ts';
import { parsePassage, serializePassage } from './passageCodec.ts';

/** An account with one paragraph; only what the locator reads. */
function account(text: string): Account[] {
  return [{ id: 'mfa', paragraphs: [{ id: 'taiwan', text }] } as unknown as Account];
}

/** What is marked by brackets, described as a link would carry it. */
function linked(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return describePassage('mfa', { id: 'taiwan', text }, { start, end });
}

/** The words that a link opens on, or what became of it. */
function found(marked: string, now: string): string {
  const located = locate(linked(marked), account(now));
  return located.outcome === 'exact' ? now.slice(located.range.start, located.range.end) : located.outcome;
}

describe('a passage is found on its own words, or lost', () => {
  test('the same text', () => {
    expect(found('他強調,[台灣回歸中國]是秩序的一部分。', '他強調,台灣回歸中國是秩序的一部分。')).toBe('台灣回歸中國');
  });

  test('a word before it corrected', () => {
    expect(found('他強調,[台灣回歸中國]是', '習近平指出,台灣回歸中國是')).toBe('台灣回歸中國');
  });

  test('its own word corrected', () => {
    expect(found('[今年晚些時候]訪問', '明年晚些時候訪問')).toBe('lost');
  });

  test('a word in the middle of a long passage corrected, both its ends as they were', () => {
    const long = '習近平邀請他於四月訪問北京,他接受了邀請,並回邀中國國家主席於今年晚些時候進行國事訪問';
    expect(found(`[${long}]。`, `${long}。`)).toBe(long);
    expect(found(`[${long}]。`, `${long.replace('今年', '明年')}。`)).toBe('lost');
  });

  test('the same words twice are told apart by what surrounds them', () => {
    const located = locate(linked('中方強調合作,美方也強調[合作]。'), account('中方強調合作,美方也強調合作。'));
    expect(located).toMatchObject({ outcome: 'exact', range: { start: 12, end: 14 } });
  });

  test('twins in twin surroundings are lost, not guessed', () => {
    const refrain = '雙方同意保持溝通。雙方同意保持溝通。雙方同意保持溝通。雙方同意保持溝通。';
    expect(locate(linked('另一段[保持溝通]。'), account(refrain)).outcome).toBe('lost');
  });

  test('an account or a paragraph that is gone', () => {
    expect(locate(linked('[台灣]'), []).outcome).toBe('lost');
  });
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
/** A text with a stretch of it, cut between code points. */
const stretch = text.chain((whole) => {
  const points = Array.from(whole);
  return fc.tuple(fc.nat(points.length - 1), fc.nat(points.length)).map(([from, length]) => {
    const start = points.slice(0, from).join('').length;
    const words = points.slice(from, from + Math.max(1, length)).join('');
    return { whole, range: { start, end: start + words.length } };
  });
});

test('whatever is linked opens on exactly its words, through the address and back', () => {
  fc.assert(
    fc.property(stretch, ({ whole, range }) => {
      const passage = describePassage('mfa', { id: 'taiwan', text: whole }, range);
      const carried = parsePassage(serializePassage(passage));
      expect(carried).toEqual(passage);
      const located = locate(passage, account(whole));
      if (located.outcome === 'exact') {
        expect(whole.slice(located.range.start, located.range.end)).toBe(whole.slice(range.start, range.end));
      }
    }),
    { numRuns: 3000 },
  );
});

test('no link highlights other words than those that it carries, whatever became of the text', () => {
  fc.assert(
    fc.property(stretch, text, ({ whole, range }, now) => {
      const passage = describePassage('mfa', { id: 'taiwan', text: whole }, range);
      const located = locate(passage, account(now));
      if (located.outcome === 'exact') {
        expect(now.slice(located.range.start, located.range.end)).toBe(whole.slice(range.start, range.end));
      }
    }),
    { numRuns: 3000 },
  );
});

test('nothing in an address makes the reader of passages throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (nonsense) => {
      parsePassage(nonsense);
    }),
    { numRuns: 3000 },
  );
  expect(parsePassage('mfa/taiwan/%E0%A4%A/a/b')).toBeNull();
});
