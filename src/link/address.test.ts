import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictKinds, languages } from '../model/vocabulary.ts';
import type { Range } from '../model/range.ts';
import { defaultView, parseAddress, serializeAddress } from './address.ts';
import { describe as describePassage } from './passage.ts';
import { englishPlaces, markings, readings, rooms, type View } from './view.ts';

const ids = ['mfa', 'udn', 'politico', 'ap'];
const call = {
  id: 'a-call',
  ledger: { statements: [{ id: 'taiwan-order' }] },
  accounts: ids.map((id) => ({ id, paragraphs: [{ id: 'taiwan' }] })),
  base: 'mfa',
  origins: ['beijing', 'trump'].map((id) => ({ id })),
  voices: { parties: ['xi', 'trump'].map((id) => ({ id })) },
};
const nothing = defaultView(call);

/** A stretch of an account that has this one paragraph. */
function linked(account: string, id: string, text: string, range: Range) {
  return describePassage({ id: account, paragraphs: [{ id, text }] }, { id, text }, range);
}

describe('what a reader chose is in the address, and defaults are left out', () => {
  const cases: [Partial<View>, string][] = [
    [{}, ''],
    [{ shown: ['mfa', 'ap'] }, 'v=1&call=a-call&show=mfa,ap'],
    [{ base: 'udn', marking: 'shared', language: 'zh-Hant' }, 'v=1&call=a-call&base=udn&mark=shared&lang=zh-Hant'],
    [{ base: 'ap', read: 'focus', english: 'instead' }, 'v=1&call=a-call&base=ap&read=focus&english=instead'],
    [{ read: 'original', english: 'hidden' }, 'v=1&call=a-call&read=original&english=hidden'],
    [{ find: '台灣' }, 'v=1&call=a-call&find=%E5%8F%B0%E7%81%A3'],
    [{ find: '"war & peace" (1=2)' }, 'v=1&call=a-call&find=%22war%20%26%20peace%22%20%281%3D2%29'],
    [
      {
        room: 'ledger',
        ledger: {
          account: { id: 'mfa', states: false },
          onlyOrigin: 'beijing',
          speaker: 'xi',
          conflict: 'fact',
          order: 'disagreement',
        },
      },
      'v=1&call=a-call&view=ledger&lacks=mfa&only=beijing&speaker=xi&differ=fact&order=disagreement',
    ],
    [
      { passages: [linked('ap', 'visits', '於明年晚些時候訪問', { start: 1, end: 7 })] },
      `v=1&call=a-call&p=ap/visits/${encodeURIComponent('明年晚些時候')}/${encodeURIComponent('於')}/${encodeURIComponent('訪問')}/only/1ibjcyw-0-0`,
    ],
    [
      {
        row: { account: 'mfa', paragraph: 'taiwan' },
        divergence: linked('ap', 'visits', '明年。', { start: 0, end: 2 }),
        statement: 'taiwan-order',
      },
      `v=1&call=a-call&row=mfa/taiwan&at=ap/visits/${encodeURIComponent('明年')}//${encodeURIComponent('。')}/only/17i29jb-0-0&statement=taiwan-order`,
    ],
  ];
  test.each(cases)('%j', (chosen, fragment) => {
    const view = { ...nothing, ...chosen };
    expect(serializeAddress(view, call)).toBe(fragment);
    expect(parseAddress(`#${fragment}`, call)).toEqual({ view, unused: [] });
  });
});

describe('nonsense becomes a default, and is named', () => {
  const cases: [string, Partial<View>, { name: string; value: string }[]][] = [
    ['#base=reuters', {}, [{ name: 'base', value: 'reuters' }]],
    ['#show=mfa,reuters', { shown: ['mfa'] }, [{ name: 'show', value: 'reuters' }]],
    ['#show=', {}, [{ name: 'show', value: '' }]],
    [
      '#mark=loud&lang=fr',
      {},
      [
        { name: 'mark', value: 'loud' },
        { name: 'lang', value: 'fr' },
      ],
    ],
    ['#row=mfa/gone', {}, [{ name: 'row', value: 'mfa/gone' }]],
    ['#row=taiwan', {}, [{ name: 'row', value: 'taiwan' }]],
    ['#statement=gone', {}, [{ name: 'statement', value: 'gone' }]],
    ['#at=mfa', {}, [{ name: 'at', value: 'mfa' }]],
    ['#call=another&base=udn&show=ap&lang=en', { language: 'en' }, [{ name: 'call', value: 'another' }]],
    ['#p=mfa/taiwan', {}, [{ name: 'p', value: 'mfa/taiwan' }]],
    ['#p=%E0%A4%A', {}, [{ name: 'p', value: '%E0%A4%A' }]],
    ['#hello', {}, [{ name: 'hello', value: '' }]],
    [
      '#view=attic&only=nobody',
      {},
      [
        { name: 'view', value: 'attic' },
        { name: 'only', value: 'nobody' },
      ],
    ],
    [
      '#english=perhaps&read=aloud&wording=1',
      {},
      [
        { name: 'english', value: 'perhaps' },
        { name: 'read', value: 'aloud' },
        { name: 'wording', value: '1' },
      ],
    ],
    [
      '#find=%20&find=%E0%A4%A',
      {},
      [
        { name: 'find', value: ' ' },
        { name: 'find', value: '%E0%A4%A' },
      ],
    ],
    [`#find=${'x'.repeat(201)}`, {}, [{ name: 'find', value: 'x'.repeat(201) }]],
    ['#v=9', {}, [{ name: 'v', value: '9' }]],
  ];
  test.each(cases)('%s', (fragment, chosen, unused) => {
    expect(parseAddress(fragment, call)).toEqual({ view: { ...nothing, ...chosen }, unused });
  });
});

test('an address that showed or hid our English reading before it had several places still does', () => {
  expect(parseAddress('#v=1&english=shown', call)).toEqual({ view: { ...nothing, english: 'under' }, unused: [] });
  expect(parseAddress('#v=1&english=hidden', call)).toEqual({ view: { ...nothing, english: 'hidden' }, unused: [] });
});

test('the account of a linked passage is shown, whether or not the link shows it', () => {
  const { view } = parseAddress('#show=mfa&p=ap/visits/%E6%98%8E%E5%B9%B4//', call);
  expect(view.shown).toEqual(['mfa', 'ap']);
});

test('what went by another name is found by it', () => {
  const [mfa, ...others] = call.accounts;
  const renamed = {
    ...call,
    base: 'foreign-ministry',
    accounts: [{ paragraphs: mfa?.paragraphs ?? [], id: 'foreign-ministry', formerIds: ['mfa'] }, ...others],
  };
  const { view, unused } = parseAddress('#show=mfa,ap&base=mfa&row=mfa/taiwan&p=mfa/taiwan/%E5%8F%B0//', renamed);
  expect(unused).toEqual([]);
  expect(view).toMatchObject({
    shown: ['foreign-ministry', 'ap'],
    base: 'foreign-ministry',
    row: { account: 'foreign-ministry', paragraph: 'taiwan' },
    passages: [{ account: 'foreign-ministry' }],
  });
});

test('what the ledger is asked follows an account that was renamed', () => {
  const [mfa, ...others] = call.accounts;
  const renamed = {
    ...call,
    accounts: [{ paragraphs: mfa?.paragraphs ?? [], id: 'foreign-ministry', formerIds: ['mfa'] }, ...others],
    voices: { parties: [{ id: 'foreign-ministry' }] },
  };
  for (const [field, ledger] of [
    ['states=mfa', { account: { id: 'foreign-ministry', states: true } }],
    ['lacks=mfa', { account: { id: 'foreign-ministry', states: false } }],
    ['speaker=mfa', { speaker: 'foreign-ministry' }],
  ] as const) {
    const { view, unused } = parseAddress(`#${field}`, renamed);
    expect(unused).toEqual([]);
    expect(view.ledger).toMatchObject(ledger);
  }
});

test('of two that went by a name the one that has it today is meant', () => {
  const [mfa, ...others] = call.accounts;
  const paragraphs = [{ id: 'strait', formerIds: ['taiwan'] }, { id: 'taiwan' }];
  const { view } = parseAddress('#row=mfa/taiwan', {
    ...call,
    accounts: [{ ...mfa, id: 'mfa', paragraphs }, ...others],
  });
  expect(view.row).toEqual({ account: 'mfa', paragraph: 'taiwan' });
});

/** A plain text that a reader opened, with these lines. */
function opened(...lines: string[]) {
  const paragraphs = lines.map((text, at) => ({ id: `p${at + 1}`, text }));
  return { ...call, files: ['notes.txt'], base: 'notes', accounts: [{ id: 'notes', paragraphs }] };
}

describe('a row that goes by a numbered line of a plain text', () => {
  const before = opened('甲。', '乙。', '丙。');
  const view = { ...defaultView(before), row: { account: 'notes', paragraph: 'p2' } };
  const address = serializeAddress(view, before);

  test('is opened while that line is as it was', () => {
    expect(parseAddress(address, before)).toEqual({ view, unused: [] });
    expect(parseAddress(address, opened('甲。', '乙。', '丁。')).view.row).toEqual(view.row);
  });

  test('is named, and not another, where a line was put before it', () => {
    const { view: now, unused } = parseAddress(address, opened('新。', '甲。', '乙。', '丙。'));
    expect(now.row).toBeNull();
    expect(unused.map(({ name }) => name)).toEqual(['row']);
  });

  test('of an older form still opens, and one of a paragraph with a name needs no more', () => {
    expect(parseAddress('#v=1&row=notes/p2', before).view.row).toEqual(view.row);
    expect(serializeAddress({ ...defaultView(call), row: { account: 'mfa', paragraph: 'taiwan' } }, call)).toBe(
      'v=1&call=a-call&row=mfa/taiwan',
    );
  });
});

test('a statement that was renamed is found by its former name', () => {
  const statements = [{ id: 'invitation', formerIds: ['april-invitation'] }];
  const { view, unused } = parseAddress('#statement=april-invitation', { ...call, ledger: { statements } });
  expect(unused).toEqual([]);
  expect(view.statement).toBe('invitation');
});

test('a base that is not shown gives way to one that is', () => {
  expect(parseAddress('#show=udn,ap&base=mfa', call).view.base).toBe('udn');
});

test('a text directive that a browser left in the fragment is no part of it', () => {
  expect(parseAddress('#base=udn:~:text=%E5%8F%B0', call)).toEqual({ view: { ...nothing, base: 'udn' }, unused: [] });
});

const view = fc
  .record({
    room: fc.constantFrom(...rooms),
    ledger: fc.record({
      account: fc.option(fc.record({ id: fc.constantFrom(...ids), states: fc.boolean() })),
      onlyOrigin: fc.constantFrom(null, 'beijing', 'trump'),
      speaker: fc.constantFrom(null, 'xi', 'trump'),
      conflict: fc.constantFrom(null, 'any' as const, ...conflictKinds),
      order: fc.constantFrom('topic' as const, 'disagreement' as const),
    }),
    shown: fc.subarray(ids, { minLength: 1 }),
    base: fc.constantFrom(...ids),
    marking: fc.constantFrom(...markings),
    read: fc.constantFrom(...readings),
    english: fc.constantFrom(null, ...englishPlaces),
    wording: fc.boolean(),
    find: fc.oneof(
      fc.constant(''),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
        .filter((find) => find.trim() !== '' && find.length <= 200),
    ),
    language: fc.constantFrom(null, ...languages),
    row: fc.constantFrom(null, 'taiwan'),
    statement: fc.constantFrom(null, 'taiwan-order'),
    words: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), { maxLength: 3 }),
  })
  .map(({ words, shown, base, row, ...rest }): View => {
    const passages = words.map((text) => linked(shown[0] ?? 'mfa', 'body-1', text, { start: 0, end: text.length }));
    const [first = 'mfa'] = shown;
    return {
      ...rest,
      shown,
      base: shown.includes(base) ? base : first,
      passages,
      row: row && { account: first, paragraph: row },
      divergence: passages[0] ?? null,
    };
  });

test('every view comes back from its address as it was', () => {
  fc.assert(
    fc.property(view, (chosen) => {
      const { view: back, unused } = parseAddress(`#${serializeAddress(chosen, call)}`, call);
      expect(unused).toEqual([]);
      expect(back.passages).toEqual(chosen.passages);
      expect({ ...back, base: null }).toEqual({ ...chosen, base: null });
      expect(chosen.shown).toContain(back.base);
      if (chosen.shown.includes('mfa')) expect(back.base).toBe(chosen.base);
    }),
    { numRuns: 400 },
  );
}, 30_000);

test('any fragment at all gives a view with an account in it, and its base among them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (fragment) => {
      const { view: opened } = parseAddress(fragment, call);
      expect(opened.shown.length).toBeGreaterThan(0);
      expect(opened.shown).toContain(opened.base);
    }),
    { numRuns: 600 },
  );
}, 30_000);

describe('an address of accounts that a reader opened', () => {
  const own = { ...call, files: ['新華社.txt', 'AP, late.txt'] };

  test('names their files, and nothing else that a first visit does not', () => {
    const fragment = serializeAddress(nothing, own);
    expect(fragment).toBe('v=1&files=%E6%96%B0%E8%8F%AF%E7%A4%BE.txt,AP%2C%20late.txt');
    expect(parseAddress(fragment, own)).toEqual({ view: nothing, unused: [] });
  });

  test('is named as unused in a call of other files, or of ours', () => {
    const fragment = 'v=1&files=a.txt,b.txt';
    for (const other of [own, call])
      expect(parseAddress(fragment, other).unused).toEqual([{ name: 'files', value: 'a.txt,b.txt' }]);
  });
});
