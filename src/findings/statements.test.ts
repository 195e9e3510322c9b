import { describe, expect, it } from 'vitest';
import type { Alignment, Link } from '../align/alignment.ts';
import { passageKey } from './account.ts';
import { sentenceLinks, sentencesOf } from './sentenceLinks.ts';
import { statementsFrom, type FoundStatement } from './statements.ts';
import { account, textAt } from './texts.fixture.ts';

function ref(name: string) {
  return { account: name.slice(0, 1), paragraph: Number(name.slice(1)) };
}

/** Links of whole paragraphs: `a0~b0`. */
function linked(...pairs: readonly string[]): Alignment {
  const end = 100;
  return {
    turnedDown: [],
    links: pairs.map((pair): Link => {
      const [a = '', b = ''] = pair.split('~');
      const range = { start: 0, end };
      return {
        a: ref(a),
        b: ref(b),
        score: 0.8,
        relation: 'reworded',
        reasons: [],
        statements: [{ a: range, b: range, score: 0.8 }],
      };
    }),
  };
}

const accounts = [account('a', ['One.', 'Two.']), account('b', ['Uno.', 'Dos.']), account('c', ['Eins.', 'Zwei.'])];

function statementsOf(alignment: Alignment): FoundStatement[] {
  return statementsFrom(sentenceLinks(accounts, alignment), accounts);
}

function shown(alignment: Alignment): string[] {
  return statementsOf(alignment).map(({ passages }) => passages.map((passage) => textAt(accounts, passage)).join(' '));
}

describe('statements', () => {
  it('brings together what is linked in every two accounts, and leaves the rest by itself', () => {
    expect(shown(linked('a0~b0', 'a0~c0', 'b0~c0'))).toEqual(['One. Uno. Eins.', 'Two.', 'Dos.', 'Zwei.']);
  });

  it('does not run along a chain of links', () => {
    // a0–b0–c0 may be one statement with a link missing; that a1 hangs on it as well is one too many.
    const chain = shown(linked('a0~b0', 'b0~c0', 'a1~c0'));
    expect(chain).toHaveLength(4);
    expect(chain.some((words) => words.includes('One.') && words.includes('Two.'))).toBe(false);
  });

  it('keeps what is linked but left out as shared in part', () => {
    const statements = statementsOf(linked('a0~b0', 'b0~c0', 'a1~c0'));
    const withTwo = statements.find(({ passages }) =>
      passages.some((one) => one.account === 'a' && one.paragraph === 1),
    );
    expect([...(withTwo?.inPart ?? []), ...(withTwo?.passages ?? [])].map(({ account: id }) => id)).toContain('c');
  });

  it('lets what is known in excerpts follow its best link, and hold nothing apart', () => {
    const quoted = [...accounts.slice(0, 2), account('c', ['Eins.', 'Zwei.'], { extent: 'excerpts' })];
    const links = sentenceLinks(quoted, linked('a0~b0', 'a0~c0', 'b0~c1'));
    const statements = statementsFrom(links, quoted);
    expect(statements[0]?.passages.map((passage) => textAt(quoted, passage))).toEqual([
      'One.',
      'Uno.',
      'Eins.',
      'Zwei.',
    ]);
  });

  it('has every sentence in exactly one statement', () => {
    const all = statementsOf(linked('a0~b0', 'b0~c0', 'a1~c0')).flatMap(({ passages }) => passages);
    expect(all.map(passageKey).sort()).toEqual(accounts.flatMap(sentencesOf).map(passageKey).sort());
  });
});
