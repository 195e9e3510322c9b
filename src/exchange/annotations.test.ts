import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedTaken } from '../store/taken.fixture.ts';
import { wordingOf } from '../ui/taking/wordingOf.ts';
import { en } from '../ui/words/en.ts';
import { takingEn } from '../ui/words/takingEn.ts';
import { annotations } from './annotations.ts';
import { inCodePoints } from './codePoints.ts';

interface Resource {
  readonly source: { readonly id: string };
  readonly selector: readonly {
    readonly type: string;
    readonly exact?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly start?: number;
    readonly end?: number;
  }[];
}

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly (Resource | { readonly type: 'TextualBody'; readonly value: string })[];
  readonly target: Resource;
}

const page = 'https://example.org/parallax/';
const taken = shippedTaken('mfa', undefined, page);
const [base] = taken.accounts.filter(({ id }) => id === 'mfa');
if (!base) throw new Error('no base');
const speech = { language: 'en', words: en, say: (text: { en: string }) => text.en } as const;
const collection = JSON.parse(annotations(taken, wordingOf(speech, takingEn, taken.call, base, true))) as {
  readonly '@context': string;
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
};
const { items } = collection.first;

test('there is one for each divergence and each pair of aligned sentences, with an address of its own', () => {
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  const pairs = taken.links.flatMap(({ statements }) => statements);
  expect(items).toHaveLength(taken.divergences.length + pairs.length);
  expect(collection.total).toBe(items.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { id, type } of items) {
    expect(new URL(id).href.startsWith(`${page}#`)).toBe(true);
    expect(type).toBe('Annotation');
  }
});

test('every selector finds its words again, counted in code points', () => {
  const texts = new Map(
    taken.accounts.flatMap(({ id, paragraphs }) => paragraphs.map((one) => [`${page}#${id}/${one.id}`, one.text])),
  );
  const resources = items.flatMap(({ target, body }) => [target, ...body.filter((one) => 'source' in one)]);
  expect(resources.length).toBeGreaterThan(items.length);
  for (const { source, selector } of resources) {
    const points = Array.from(texts.get(source.id) ?? '');
    const place = selector.find(({ type }) => type === 'TextPositionSelector');
    const words = points.slice(place?.start, place?.end).join('');
    const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
    expect(quote?.exact ?? '').toBe(words);
    if (quote) expect(points.join('')).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
  }
});

test('words of an excerpt are never given without who quotes or retells them', () => {
  const post = taken.accounts.find(({ id }) => id === 'truth-social');
  const hosts = { politico: 'Politico', ap: 'AP' } as const;
  const expected = new Map<string, string>(
    post?.paragraphs.map(({ id, quotedFrom }) => {
      const { account, mode, attribution } = quotedFrom ?? expect.fail();
      const name = `Trump's post${attribution === 'inferred' ? ' (our inference)' : ''}`;
      const host = hosts[account as keyof typeof hosts];
      return [`${page}#truth-social/${id}`, `${name}, ${mode === 'direct' ? 'per' : 'as retold by'} ${host}`];
    }),
  );
  const seen = new Set<string>();
  for (const { target, body } of items) {
    const told = body.flatMap((one) => ('value' in one ? [one.value] : []));
    const sources = [target, ...body.filter((one) => 'source' in one)].map(({ source }) => source.id);
    for (const source of sources.filter((one) => expected.has(one))) {
      expect(told).toContain(expected.get(source));
      seen.add(expected.get(source) ?? '');
    }
    if (!sources.some((one) => expected.has(one))) expect(told.join()).not.toContain('as retold by');
  }
  expect([...seen].some((one) => one.includes('as retold by'))).toBe(true);
});

test('a range counts code points, wherever pairs stand', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('𠮷', '中', 'a', '👩‍👧', '\u{d800}')), fc.nat(), fc.nat(), (parts, from, to) => {
      const [start = 0, end = 0] = [from % (parts.length + 1), to % (parts.length + 1)].sort((a, b) => a - b);
      const text = parts.join('');
      const units = { start: parts.slice(0, start).join('').length, end: parts.slice(0, end).join('').length };
      const points = inCodePoints(text, units);
      expect(Array.from(text).slice(points.start, points.end).join('')).toBe(parts.slice(start, end).join(''));
    }),
  );
});
