import { expect, test } from 'vitest';
import type { Alignment, Link, Witness } from '../align/alignment.ts';
import { withExcerpts } from './excerpts.ts';
import { rows } from './rows.ts';

const [first, second] = ['他接受了四月的邀請。', '雙方討論了大豆。'];
const held: Witness[] = [
  { id: 'politico', date: null, paragraphs: ['川普發文。', first + second] },
  { id: 'ap', date: null, paragraphs: ['四月的邀請已獲接受。', '兩人談了大豆。', '「關係牢固」。'] },
];

/** AP's paragraph with one sentence of Politico's second one, each a statement of its own. */
function link(paragraph: number, sentence: string, score: number, words: string): Link {
  const start = (first + second).indexOf(sentence);
  return {
    a: { account: 'ap', paragraph },
    b: { account: 'politico', paragraph: 1 },
    score,
    relation: 'reworded',
    reasons: [
      { kind: 'phrase', a: words, b: words, weight: 0.5 },
      { kind: 'word', a: '他', b: '他', weight: 0.2 },
      { kind: 'context', a: '', b: '', weight: 0.1 },
    ],
    statements: [{ a: { start: 0, end: 5 }, b: { start, end: start + sentence.length }, score }],
  };
}

const alignment: Alignment = {
  links: [link(0, first, 0.7, '四月的邀請'), link(1, second, 0.6, '大豆')],
  turnedDown: [],
};

/** A post of which two passages are known: Politico's first sentence but for 他, and AP's last words, whole. */
const post = {
  id: 'post',
  passages: [
    { source: { account: 'politico', paragraph: 1 }, range: { start: 1, end: first.length } },
    { source: { account: 'ap', paragraph: 2 }, range: { start: 0, end: 7 } },
  ],
};

const found = withExcerpts(alignment, held, [post]);
const ofPost = found.links.filter(({ a, b }) => a.account === 'post' || b.account === 'post');

test('a passage is linked to what quotes it, at the range of the quotation', () => {
  const toSource = ofPost.find(({ a }) => a.account === 'politico');
  expect(toSource).toMatchObject({
    a: { account: 'politico', paragraph: 1 },
    b: { account: 'post', paragraph: 0 },
    score: 1,
    relation: 'partial',
    statements: [{ a: { start: 1, end: first.length }, b: { start: 0, end: first.length - 1 }, score: 1 }],
  });
  expect(toSource?.reasons).toEqual([
    { kind: 'quotation', a: '接受了四月的邀請。', b: '接受了四月的邀請。', weight: 1 },
  ]);
});

test('a paragraph that is nothing but the passage is the same verbatim', () => {
  expect(ofPost.find(({ a }) => a.account === 'ap' && a.paragraph === 2)?.relation).toBe('verbatim');
});

test('a passage takes over the links of the statements that it lies in, and no others', () => {
  const taken = ofPost.filter(({ a, b }) => a.account === 'ap' && b.paragraph === 0);
  expect(taken).toEqual([
    {
      a: { account: 'ap', paragraph: 0 },
      b: { account: 'post', paragraph: 0 },
      score: 0.7,
      relation: 'partial',
      reasons: [{ kind: 'phrase', a: '四月的邀請', b: '四月的邀請', weight: 0.5 }],
      statements: [{ a: { start: 0, end: 5 }, b: { start: 0, end: first.length - 1 }, score: 0.7 }],
    },
  ]);
});

test('links stay sorted, with the lesser account first', () => {
  const keys = found.links.map(({ a, b }) => `${a.account} ${a.paragraph} ${b.account} ${b.paragraph}`);
  expect(keys).toEqual([...keys].sort());
  expect(found.links.every(({ a, b }) => a.account < b.account)).toBe(true);
});

test('two accounts that quote a post share a row with what they quote', () => {
  const both = {
    id: 'post',
    passages: [...post.passages, { source: { account: 'ap', paragraph: 0 }, range: { start: 0, end: 5 } }],
  };
  const words: Witness = { id: 'post', date: null, paragraphs: ['接受了四月的邀請。', '「關係牢固」。', '四月的邀請'] };
  const base: Witness = { id: 'mfa', date: null, paragraphs: ['台灣'] };
  const all = [base, words, ...held];
  const shared = rows(all, withExcerpts(alignment, held, [both]), {
    base: 'mfa',
    shown: all.map(({ id }) => id),
    unordered: ['post'],
  }).find(({ cells }) => cells.every(({ account, paragraphs }) => (account === 'mfa') === (paragraphs.length === 0)));
  const standing = shared?.cells.flatMap(({ paragraphs }) =>
    paragraphs.map(({ ref }) => `${ref.account}${ref.paragraph}`),
  );
  expect(standing).toEqual(['post0', 'post2', 'politico1', 'ap0', 'ap1']);
});
