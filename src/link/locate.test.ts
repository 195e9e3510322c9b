import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeCharacters } from './characters.ts';
import { locate, type Held, type Located } from './locate.ts';
import { describe as describePassage, type Passage } from './passage.ts';
import { parsePassage, serializePassage } from './passageCodec.ts';

/** Paragraphs by id; of an account only what the locator reads. */
type Paragraphs = Readonly<Record<string, string>>;

function account(paragraphs: Paragraphs, former: Readonly<Record<string, readonly string[]>> = {}): Held[] {
  const list = Object.entries(paragraphs).map(([id, text]) => ({
    id,
    text,
    ...(former[id] && { formerIds: former[id] }),
  }));
  return [{ id: 'mfa', paragraphs: list }];
}

/** What is marked by brackets, as a link carries it, after a way through its address. */
function linked(marked: Paragraphs): Passage {
  const plain = Object.entries(marked).map(([id, text]) => ({ id, text: text.replace(/[[\]]/g, '') }));
  const [id = '', text = ''] = Object.entries(marked).find(([, one]) => one.includes('[')) ?? [];
  const range = { start: text.indexOf('['), end: text.indexOf(']') - 1 };
  const paragraph = plain.find((one) => one.id === id) ?? { id, text };
  const passage = parsePassage(serializePassage(describePassage({ id: 'mfa', paragraphs: plain }, paragraph, range)));
  if (!passage) throw new Error('a passage that its own address does not give back');
  return passage;
}

/** The outcome, and the text with brackets around what is highlighted: `moved taiwan …[…]…`; of a lost one why. */
function told(located: Located<Held>, now: Paragraphs): string {
  if (located.outcome === 'lost') return `lost: ${located.why}`;
  const { paragraph, range } = located;
  const text = now[paragraph] ?? '';
  const marked = `${text.slice(0, range.start)}[${text.slice(range.start, range.end)}]${text.slice(range.end)}`;
  const how = located.outcome === 'moved' ? `moved ${located.how}` : 'exact';
  return `${how} ${paragraph}: ${marked}`;
}

function open(then: Paragraphs, now: Paragraphs, former?: Readonly<Record<string, readonly string[]>>): string {
  return told(locate(linked(then), account(now, former)), now);
}

const order = '他強調,台灣回歸中國是戰後國際秩序不可分割的一部分。';
const allies = '中美曾並肩抗擊法西斯和軍國主義。';
const fruits = '當前更應該共同維護好二戰勝利成果。';

describe('a lookalike put beside the passage, which was then corrected itself, is not taken for it', () => {
  test('behind it, with the same surroundings', () => {
    expect(
      open(
        { taiwan: '兩國今天談到烏克蘭危機,習近平[同意再次訪問]大豆產地。中方不同意會晤。' },
        {
          taiwan:
            '兩國今天談到烏克蘭危機,習近平同意共同訪問大豆產地。兩國明天談到烏克蘭危機,習近平同意再次訪問大豆產地。中方不同意會晤。',
        },
      ),
    ).toMatch(/^lost/);
  });

  test('before it, where its sentence is short', () => {
    expect(
      open(
        { visits: '習近平說明年訪問成果?[美方]商討此事；葛飾市長商討此事；' },
        { visits: '習近平說明年訪問成果?美方討論；中方商討此事；葛飾市長商討此事；' },
      ),
    ).toMatch(/^lost/);
  });
});

describe('words that are alone in their paragraph, with all their twins still elsewhere', () => {
  test('are themselves, though the word that told them was corrected', () => {
    expect(
      open(
        { one: '習近平同意[討論]貿易。', other: '習近平同意討論台灣問題。' },
        { one: '習近平同意討論大豆。', other: '習近平同意討論台灣問題。' },
      ),
    ).toMatch(/^exact/);
  });

  test('are lost where another sentence was put in the place of theirs', () => {
    expect(
      open({ one: '[雙方]說貿易重要。', other: '雙方談到台灣。' }, { one: '雙方再次會晤。', other: '雙方談到台灣。' }),
    ).toMatch(/^lost/);
  });
});

describe('sentences that moved to another paragraph', () => {
  test('are themselves, though the words of one stand within another sentence', () => {
    expect(
      open(
        { one: '[美方同意討論貿易問題。中方會晤。]', other: '川普說美方同意討論貿易問題。雙方討論。' },
        { other: '川普說美方同意討論貿易問題。雙方討論。', third: '川普訪問。美方同意討論貿易問題。中方會晤。' },
      ),
    ).toMatch(/^moved/);
  });

  test('are themselves when short, where a neighbour came along', () => {
    expect(
      open(
        { one: '雙方討論貿易。[Xi]訪問。中方同意會晤。', two: 'Xi不訪問。' },
        { one: '雙方討論貿易。', three: 'Xi訪問。中方同意會晤。', two: 'Xi不訪問。' },
      ),
    ).toMatch(/^moved/);
  });
});

describe('the same words in the same place are exact', () => {
  const cases: [string, Paragraphs, Paragraphs, string][] = [
    [
      'nothing changed',
      { taiwan: `${order}[${allies}]${fruits}` },
      { taiwan: order + allies + fruits },
      `exact taiwan: ${order}[${allies}]${fruits}`,
    ],
    [
      'a word before it corrected',
      { taiwan: '他強調,[台灣回歸中國]是秩序的一部分。' },
      { taiwan: '習近平指出,台灣回歸中國是秩序的一部分。' },
      'exact taiwan: 習近平指出,[台灣回歸中國]是秩序的一部分。',
    ],
    [
      'a paragraph put before its own',
      { taiwan: `${order}[${allies}]` },
      { first: fruits, taiwan: order + allies },
      `exact taiwan: ${order}[${allies}]`,
    ],
    [
      'sentences put before and after it',
      { taiwan: `[${allies}]` },
      { taiwan: order + allies + fruits },
      `exact taiwan: ${order}[${allies}]${fruits}`,
    ],
    [
      'its paragraph split before it, the second part named after the first',
      { taiwan: `${order}[${allies}]${fruits}` },
      { taiwan: order, 'taiwan-2': allies + fruits },
      `moved elsewhere taiwan-2: [${allies}]${fruits}`,
    ],
    [
      'of the same words twice the one with its surroundings',
      { taiwan: '中方強調合作,美方也強調[合作]。' },
      { taiwan: '中方強調合作,美方也強調合作。' },
      'exact taiwan: 中方強調合作,美方也強調[合作]。',
    ],
    [
      'of the same words in the same surroundings the one of its paragraph',
      { first: '雙方同意保持溝通。', last: '[雙方同意保持溝通。]' },
      { first: '雙方同意保持溝通。', last: '雙方同意保持溝通。' },
      'exact last: [雙方同意保持溝通。]',
    ],
    [
      'of a refrain the one in order, as long as the paragraph is untouched',
      { taiwan: '保持溝通。保持溝通。保持溝通。[保持溝通。]保持溝通。保持溝通。保持溝通。' },
      { taiwan: '保持溝通。保持溝通。保持溝通。保持溝通。保持溝通。保持溝通。保持溝通。' },
      'exact taiwan: 保持溝通。保持溝通。保持溝通。[保持溝通。]保持溝通。保持溝通。保持溝通。',
    ],
    [
      'a twin of its paragraph added elsewhere',
      { taiwan: `${order}[${allies}]${fruits}` },
      { taiwan: order + allies + fruits, copy: order + allies + fruits },
      `exact taiwan: ${order}[${allies}]${fruits}`,
    ],
    [
      'its twin added to another paragraph',
      { taiwan: `${order}[${allies}]`, ukraine: fruits },
      { taiwan: order + allies, ukraine: fruits + allies },
      `exact taiwan: ${order}[${allies}]`,
    ],
  ];
  test.each(cases)('%s', (_, then, now, expected) => expect(open(then, now)).toBe(expected));

  test('a paragraph that was renamed, and says so', () => {
    const then = { taiwan: `他強調,[台灣回歸中國]是秩序的一部分。` };
    const now = { 'taiwan-question': '他說,台灣回歸中國是秩序的一部分。' };
    expect(open(then, now)).toBe('lost: words');
    expect(open(then, now, { 'taiwan-question': ['taiwan'] })).toMatch(/^exact taiwan-question/);
  });
});

describe('the same words elsewhere, with the whole of their sentence, have moved', () => {
  const cases: [string, Paragraphs, Paragraphs, string][] = [
    [
      'its paragraph renamed',
      { taiwan: `${order}[${allies}]` },
      { order: order + allies },
      `moved elsewhere order: ${order}[${allies}]`,
    ],
    [
      'its paragraph renamed, of which one sentence stands elsewhere too',
      { lead: allies, taiwan: `[${order}${allies}]` },
      { lead: allies, order: order + allies },
      `moved elsewhere order: [${order}${allies}]`,
    ],
    [
      'its paragraph joined to another',
      { taiwan: order, history: `[${allies}]${fruits}` },
      { taiwan: order + allies + fruits },
      `moved elsewhere taiwan: ${order}[${allies}]${fruits}`,
    ],
    [
      'a part of a sentence, with it',
      { taiwan: `${order}中美曾[並肩抗擊法西斯]和軍國主義。`, ukraine: fruits },
      { taiwan: order, ukraine: fruits + allies },
      `moved elsewhere ukraine: ${fruits}中美曾[並肩抗擊法西斯]和軍國主義。`,
    ],
    [
      'a part of a sentence, without it',
      { taiwan: `${order}中美曾[並肩抗擊法西斯]和軍國主義。`, ukraine: fruits },
      { taiwan: order, ukraine: '兩國曾並肩抗擊法西斯。' },
      'lost: words',
    ],
    [
      'too short a sentence to be known by',
      { taiwan: `${order}[他同意。]${fruits}`, ukraine: allies },
      { taiwan: order + fruits, ukraine: `${allies}他同意。` },
      'lost: words',
    ],
  ];
  test.each(cases)('%s', (_, then, now, expected) => expect(open(then, now)).toBe(expected));
});

describe('other words in the same place are altered', () => {
  const then = { taiwan: `${order}[中美曾並肩抗擊法西斯]和軍國主義。` };
  const cases: [string, Paragraphs, Paragraphs, string][] = [
    [
      'a word corrected',
      then,
      { taiwan: `${order}中美曾共同抗擊法西斯和軍國主義。` },
      `moved altered taiwan: ${order}[中美曾共同抗擊法西斯]和軍國主義。`,
    ],
    [
      'a word left out',
      then,
      { taiwan: `${order}中美並肩抗擊法西斯和軍國主義。` },
      `moved altered taiwan: ${order}[中美並肩抗擊法西斯]和軍國主義。`,
    ],
    ['too much of it', then, { taiwan: `${order}兩國一道反對侵略和軍國主義。` }, 'lost: words'],
    [
      'the whole paragraph, its word corrected',
      { visits: '[回邀習近平於今年晚些時候訪問。]' },
      { visits: '回邀習近平於明年晚些時候訪問。' },
      'moved altered visits: [回邀習近平於明年晚些時候訪問。]',
    ],
    [
      'its word corrected and one beside it too',
      then,
      { taiwan: `${order}中美曾共同抗擊法西斯及軍國主義。` },
      'lost: words',
    ],
  ];
  test.each(cases)('%s', (_, before, now, expected) => expect(open(before, now)).toBe(expected));

  test('in the middle of a long passage, both its ends as they were', () => {
    const long = '習近平邀請他於四月訪問北京,他接受了邀請,並回邀中國國家主席於今年晚些時候進行國事訪問';
    const altered = long.replace('今年', '明年');
    expect(open({ visits: `[${long}]。` }, { visits: `${long}。` })).toBe(`exact visits: [${long}]。`);
    expect(open({ visits: `[${long}]。` }, { visits: `${altered}。` })).toBe(`moved altered visits: [${altered}]。`);
  });
});

describe('a lookalike is never taken for the passage', () => {
  const visit = '回邀習近平於今年晚些時候進行國事訪問。';
  const cases: [string, string][] = [
    ['another year', visit.replace('今年', '明年')],
    ['a negation', visit.replace('回邀', '沒有回邀')],
    ['another name', visit.replace('習近平', '高市早苗')],
    ['another number', visit.replace('今年', '2027年')],
  ];
  test.each(cases)('%s, when its own sentence is gone', (_, lookalike) => {
    for (const passage of [`[${visit}]`, visit.replace('晚些時候進行', '[晚些時候進行]')]) {
      const then = { visits: `${order}${passage}${allies}`, ukraine: fruits };
      expect(open(then, { visits: order + allies, ukraine: fruits + lookalike })).toBe('lost: words');
      expect(open(then, { visits: order + allies + fruits + lookalike })).toBe('lost: words');
      const both = { visits: `${order}${passage}${allies}${lookalike}`, ukraine: lookalike + fruits };
      expect(open(both, { visits: order + allies + lookalike, ukraine: lookalike + fruits })).toMatch(/^lost/);
    }
  });

  test('nor its twin, where that was left when the passage was deleted', () => {
    const then = { taiwan: `${order}[${allies}]${fruits}`, ukraine: `${fruits}${allies}` };
    expect(open(then, { taiwan: order + fruits, ukraine: fruits + allies })).toBe('lost: words');
  });

  test('nor one of two that are equally near', () => {
    expect(open({ taiwan: `${order}[${allies}]${fruits}` }, { taiwan: order + allies + allies + fruits })).toBe(
      'lost: several',
    );
    const refrain = '保持溝通。保持溝通。保持溝通。';
    expect(open({ taiwan: `${refrain}[保持溝通。]${refrain}` }, { taiwan: `${refrain}${refrain}` })).toBe(
      'lost: several',
    );
  });

  test('nor a neighbour that has moved up into its place', () => {
    const visits = ['他將於3月訪問。', '他將於4月訪問。', '他將於5月訪問。', '他將於6月訪問。'];
    const then = visits.map((visit, at) => (at === 1 ? `[${visit}]` : visit)).join('');
    expect(open({ visits: then }, { visits: visits.filter((_, at) => at !== 1).join('') })).toBe('lost: words');
  });

  test('nor one that was put there while the words themselves stand elsewhere', () => {
    const then = { taiwan: `${order}[${allies}]${fruits}`, ukraine: fruits };
    const now = { taiwan: `${order}中美曾一道抗擊法西斯和軍國主義。${fruits}`, ukraine: fruits + allies };
    expect(open(then, now)).toBe('lost: several');
  });
});

describe('the same words in another sentence are another passage', () => {
  const cases: [string, Paragraphs, Paragraphs][] = [
    [
      'of somebody else',
      { visits: '川普將於[今年四月]訪問北京。雙方同意保持溝通。', other: fruits },
      { other: fruits, visits2: '普丁將於今年四月辭職。雙方同意保持溝通。' },
    ],
    [
      'a shorter one',
      { visits: '[今年]訪問北京。雙方同意保持溝通。', other: fruits },
      { other: fruits, visits2: '普丁宣布今年辭職。雙方同意保持溝通。' },
    ],
    [
      'a denial of it',
      { war: 'Xi said [“no war”]. They agreed to keep in touch.', other: 'He left.' },
      { other: 'He left.', war2: 'Trump never said “no war”. They agreed to keep in touch.' },
    ],
    [
      'a denial of it between the same neighbours',
      { visits: '雙方保持溝通。[習近平四月訪美]。中方強調原則。', other: fruits },
      { other: fruits, visits2: '雙方保持溝通。沒有人說習近平四月訪美。中方強調原則。' },
    ],
    [
      'a denial of it between the same neighbours, and with the same surroundings',
      { truce: '雙方保持溝通。在目前的情況下雙方會[同意停火]。中方強調原則。', other: fruits },
      { other: fruits, truce2: '雙方保持溝通。沒有人認為在目前的情況下雙方會同意停火。中方強調原則。' },
    ],
  ];
  test.each(cases)('%s', (_, then, now) => expect(open(then, now)).toMatch(/^lost/));
});

describe('words that meet where one paragraph ends and the next begins', () => {
  const cases: [string, Paragraphs, Paragraphs][] = [
    [
      'with other words around them',
      { trade: '雙方同意擴大[貿易。兩國]元首談到台灣。中方強調原則。', other: '美方表示理解。' },
      { trade: '習近平談到貿易。', other: '兩國都將參加會議。' },
    ],
    [
      'in English',
      {
        trade: 'They spoke about [trade. Both] sides agreed on soybeans. Xi stressed Taiwan.',
        other: 'Officials left.',
      },
      { trade: 'Xi stressed Taiwan and trade.', other: 'Both men left early.' },
    ],
    [
      'where a paragraph has no full stop',
      { call: 'Leaders [Trump Xi] call. More words.', other: 'Other.' },
      { call: 'Nobody met Trump', other: 'Xi left.' },
    ],
    [
      'within a word',
      { taiwan: '兩國都關注[台灣]問題。', other: '完。' },
      { taiwan: '記者在陽明山頂的平台', other: '灣區經濟成長。' },
    ],
    [
      'with a mark of which they begin',
      { trade: '他們談貿易[。台灣]是核心。雙方同意。', other: '完。' },
      { trade: '雙方同意。', other: '台灣會員代表發言。' },
    ],
    [
      'with the same surroundings, in a denial of it',
      { truce: '在目前的情況下雙方會[同意停火。兩國]元首談到烏克蘭危機。', other: '完。' },
      { truce: '沒有人認為在目前的情況下雙方會同意停火。', other: '兩國元首談到烏克蘭危機。' },
    ],
    [
      'whole sentences, beside others',
      { trade: `${fruits}[雙方同意保持溝通。兩國元首談到貿易。]${allies}`, other: '完。' },
      { trade: `${order}雙方同意保持溝通。`, other: `兩國元首談到貿易。${order}` },
    ],
    [
      'whole sentences of which one stood there before, and the other is what was left of them',
      { lead: '川普與習近平通電話。', call: '[川普與習近平通電話。他們談到貿易。]' },
      { lead: '川普與習近平通電話。', call: '他們談到貿易。' },
    ],
  ];
  test.each(cases)('are not the passage: %s', (_, then, now) => expect(open(then, now)).toMatch(/^lost/));

  test('are, where its own sentences were divided there and stand between their neighbours', () => {
    const then = { trade: `${order}雙方同意擴大[貿易。兩國]元首談到台灣。${fruits}` };
    const now = { trade: `${order}雙方同意擴大貿易。`, other: `兩國元首談到台灣。${fruits}` };
    expect(open(then, now)).toBe(`moved divided trade: ${order}雙方同意擴大[貿易。]`);
    expect(open({ trade: 'They [met. They] left. Fine.' }, { trade: 'They met.', rest: 'They left. Fine.' })).toBe(
      'moved divided trade: They [met.]',
    );
  });
});

describe('what is lost says what it can', () => {
  test('an account that is gone', () => {
    expect(locate(linked({ taiwan: '[台灣]' }), [])).toMatchObject({ why: 'account', account: null, nearest: null });
  });

  test('the nearest words, and where they stand', () => {
    const passage = linked({ taiwan: `${order}[${allies}]` });
    const located = locate(passage, account({ ukraine: fruits, other: '中美曾共同抗擊法西斯和軍國主義。' }));
    expect(located).toMatchObject({
      outcome: 'lost',
      paragraph: null,
      nearest: { paragraph: 'other', words: '中美曾共同抗擊法西斯和軍國主義。' },
    });
  });

  test('of several that are equally near the one of its own paragraph, which was renamed', () => {
    const passage = linked({ old: '甲說。雙方[同意]保持。', other: '他說話。' });
    const now = { other: '丙不同意也。', new: '乙方同意辭。' };
    expect(locate(passage, account(now, { new: ['old'] }))).toMatchObject({
      outcome: 'lost',
      nearest: { paragraph: 'new', words: '同意' },
    });
    const altered = linked({ old: `[${allies}]`, other: '他說話。' });
    const near = { other: '中美曾共同反對法西斯和軍國主義!', new: '中美曾一道反對法西斯和軍國主義!' };
    expect(locate(altered, account(near, { new: ['old'] }))).toMatchObject({ nearest: { paragraph: 'new' } });
  });

  test('nothing where nothing is near', () => {
    const located = locate(linked({ taiwan: `[${allies}]` }), account({ taiwan: '烏克蘭危機。' }));
    expect(located).toMatchObject({ outcome: 'lost', paragraph: 'taiwan', nearest: null });
  });
});

describe('characters are whole', () => {
  test('an e is not found in an é that is two characters', () => {
    expect(open({ a: 'caf[e]s and bars' }, { a: 'cafe\u0301s and bars' })).toBe('lost: words');
  });

  test('nor a person in a family', () => {
    expect(open({ a: '甲[👩]乙' }, { a: '甲👩‍👧乙' })).toBe('lost: words');
  });

  test('nor half of a flag', () => {
    expect(open({ a: '甲[🇼🇹]乙' }, { a: '甲🇹🇼🇹🇼乙' })).toBe('lost: words');
  });

  test('a variant of a character is another word', () => {
    expect(open({ a: '甲乙丙丁[葛]戊己庚辛' }, { a: '甲乙丙丁葛\u{e0100}戊己庚辛' })).toBe('lost: words');
  });

  test('a stretch that begins or ends inside a character is widened', () => {
    const source = { id: 'mfa', paragraphs: [{ id: 'a', text: '甲𠮷乙e\u0301丙' }] };
    const passage = describePassage(source, { id: 'a', text: '甲𠮷乙e\u0301丙' }, { start: 2, end: 5 });
    expect(passage.quote).toEqual({ kind: 'whole', words: '𠮷乙e\u0301' });
  });
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
/** A text with a stretch of it, in code units anywhere. */
const stretch = text.chain((whole) =>
  fc
    .tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: whole.length }))
    .map(([start, length]) => ({ whole, range: { start, end: Math.min(whole.length, start + length) } })),
);

function described(whole: string, range: { start: number; end: number }): Passage {
  const paragraph = { id: 'taiwan', text: whole };
  return describePassage({ id: 'mfa', paragraphs: [paragraph] }, paragraph, range);
}

test('whatever is linked opens on it, exactly, through the address and back', () => {
  fc.assert(
    fc.property(stretch, ({ whole, range }) => {
      const passage = described(whole, range);
      const carried = parsePassage(serializePassage(passage));
      expect(carried).toEqual(passage);
      const located = locate(passage, account({ taiwan: whole }));
      expect(located.outcome).toBe('exact');
      if (located.outcome === 'lost') return;
      expect(located.range.start).toBeLessThanOrEqual(range.start);
      expect(located.range.end).toBeGreaterThanOrEqual(range.end);
    }),
    { numRuns: 600 },
  );
}, 30_000);

/** A few code units cut out of a text, and others put in their place. */
const edits = fc.array(
  fc.record({ at: fc.nat(60), cut: fc.nat(4), put: fc.string({ unit: 'grapheme', maxLength: 6 }) }),
  { maxLength: 3 },
);

test('what is called exact has the very words that were linked, whatever became of the text around them', () => {
  let exact = 0;
  let count = 0;
  fc.assert(
    fc.property(stretch, edits, ({ whole, range }, done) => {
      const now = done.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), whole);
      const { start, end } = wholeCharacters(whole, range);
      const located = locate(described(whole, range), account({ taiwan: now }));
      count += 1;
      if (located.outcome !== 'exact') return;
      exact += 1;
      expect(located.words).toBe(whole.slice(start, end));
      expect(now.slice(located.range.start, located.range.end)).toBe(located.words);
    }),
    { numRuns: 600 },
  );
  // Else the test would hold of nothing.
  expect(exact / count).toBeGreaterThan(0.5);
}, 30_000);

test('nothing in an address makes the reader of passages throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (nonsense) => {
      parsePassage(nonsense);
    }),
    { numRuns: 600 },
  );
  expect(parsePassage('mfa/taiwan/%E0%A4%A/a/b')).toBeNull();
}, 30_000);
