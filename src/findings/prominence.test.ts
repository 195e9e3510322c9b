import { describe, expect, it } from 'vitest';
import { prominence, type Topic } from './prominence.ts';
import { account } from './texts.fixture.ts';

const accounts = [account('two', ['Fish first.', 'Salt, then fish.']), account('one', ['Salt only.'])];
const passage = (id: string, paragraph: number, start: number, end: number) => ({
  account: id,
  paragraph,
  range: { start, end },
});
const topics: Topic[] = [
  { id: 'salt', passages: [passage('one', 0, 0, 10), passage('two', 1, 0, 4)] },
  { id: 'fish', passages: [passage('two', 1, 6, 16), passage('two', 0, 0, 11), passage('two', 0, 5, 11)] },
];

describe('prominence', () => {
  it('says what an account opens with, and in which order and how much it tells of each topic', () => {
    const [one, two] = prominence(accounts, topics);
    expect(one?.opensWith).toEqual(['salt']);
    expect(one?.topics.map(({ topic, share }) => [topic, share])).toEqual([['salt', 1]]);
    expect(two?.opensWith).toEqual(['fish']);
    expect(two?.topics.map(({ topic, rank }) => [topic, rank])).toEqual([
      ['fish', 1],
      ['salt', 2],
    ]);
  });

  it('counts characters once, however many passages hold them', () => {
    const fish = prominence(accounts, topics)[1]?.topics.find(({ topic }) => topic === 'fish');
    expect(fish?.share).toBeCloseTo(21 / 27);
  });

  it('leaves out what is known in excerpts, whose order and share are those of its hosts', () => {
    const quoted = accounts.map((one) =>
      one.id === 'two' ? account('two', one.paragraphs, { extent: 'excerpts' }) : one,
    );
    expect(prominence(quoted, topics).map(({ account: id }) => id)).toEqual(['one']);
  });

  it('gives an account without text no opening', () => {
    expect(prominence([account('empty', [])], topics)).toEqual([
      { account: 'empty', opening: null, opensWith: [], topics: [] },
    ]);
  });
});
