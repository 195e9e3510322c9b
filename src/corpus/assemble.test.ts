import { describe, expect, test } from 'vitest';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { LedgerFile, Statement } from '../model/ledger.ts';
import { assemble, type CallFiles } from './assemble.ts';
import { ledgerSearches } from './ledgerSearches.ts';
import { CorpusError } from './problem.ts';
import { search } from './search.ts';
import { shippedFiles as files } from './shippedFiles.ts';

/** The shipped call with one file changed, as text. */
function changed(path: string, change: (text: string) => string): CallFiles {
  const text = files[path] ?? '';
  const result = change(text);
  if (result === text) throw new Error(`the test changes nothing in ${path}`);
  return { ...files, [path]: result };
}

/** The shipped call with its ledger changed. */
function relisted(change: (ledger: LedgerFile) => void): CallFiles {
  return changed('ledger.json', (text) => {
    const ledger = JSON.parse(text) as LedgerFile;
    change(ledger);
    return JSON.stringify(ledger);
  });
}

/** The shipped call with one statement of its ledger changed. */
function restated(id: string, change: (statement: Statement) => void): CallFiles {
  return relisted(({ statements }) => statements.filter((one) => one.id === id).forEach(change));
}

function complaint(broken: CallFiles): string {
  try {
    assemble(broken);
  } catch (error) {
    if (error instanceof CorpusError) return error.message;
    throw error;
  }
  return 'nothing is wrong';
}

describe('the shipped call', () => {
  const call = assemble(files);
  const account = (id: string) => call.accounts.find((one) => one.id === id);

  test('has five accounts, and aligns deck and body only', () => {
    expect(call.accounts.map((one) => [one.id, one.extent, alignedParagraphs(one).length])).toEqual([
      ['truth-social', 'excerpts', 6],
      ['mfa', 'whole', 5],
      ['udn', 'whole', 5],
      ['politico', 'as-held', 16],
      ['ap', 'as-held', 6],
    ]);
  });

  test('keeps a slip of the source as it stands: a space before a full stop', () => {
    expect(account('politico')?.paragraphs.find(({ id }) => id === 'taiwan')?.text).toMatch(/」 。$/);
  });

  test('reads an excerpt’s words from the paragraph that it points to', () => {
    for (const { text, quotedFrom } of account('truth-social')?.paragraphs ?? []) {
      const source = account(quotedFrom?.account ?? '')?.paragraphs.find(({ id }) => id === quotedFrom?.paragraph);
      expect(source?.text.slice(quotedFrom?.range.start, quotedFrom?.range.end)).toBe(text);
    }
  });

  test('says of the post that Politico names it and that AP does not', () => {
    const attributions = account('truth-social')?.paragraphs.map(({ quotedFrom }) => [
      quotedFrom?.account,
      quotedFrom?.attribution,
    ]);
    expect(attributions).toContainEqual(['politico', 'named']);
    expect(attributions).not.toContainEqual(['ap', 'named']);
  });

  test('shows both passages of the post that keep us from telling the year, and does not look for them in vain', () => {
    const statement = call.ledger.statements.find(({ id }) => id === 'return-state-visit-when');
    const post = statement?.cells.find((cell) => cell.account === 'truth-social');
    expect([post?.verdict, post?.evidence.map(({ words }) => words)]).toEqual([
      'unknown',
      ['今年晚些時候', '明年晚些時候'],
    ]);
    expect(ledgerSearches(call).statements['return-state-visit-when']?.map((one) => [one.account, one.found])).toEqual([
      ['mfa', false],
      ['udn', false],
    ]);
  });

  test('looks for no word but to find it: the post’s two passages answer the search of the year', () => {
    const query = call.ledger.statements.find(({ id }) => id === 'return-state-visit-when')?.search ?? [];
    expect(call.accounts.filter((one) => search(query, one).found).map(({ id }) => id)).toEqual([
      'truth-social',
      'politico',
      'ap',
    ]);
  });

  test('bears out every sentence that the page opens with', () => {
    const ids = call.ledger.statements.map(({ id }) => id);
    for (const { statements } of call.leads) expect(ids).toEqual(expect.arrayContaining(statements));
  });
});

describe('a search', () => {
  const paragraphs = (['headline', 'dateline', 'byline', 'caption', 'body'] as const).map((role) => ({
    id: role,
    role,
    text: `the ${role}`,
    english: null,
    quotedFrom: null,
  }));
  const found = (...query: string[][]) => search(query, { id: 'one', paragraphs });

  test('reads headline and caption, and neither dateline nor byline', () => {
    const reads = paragraphs.map(({ text }) => [text, found([text]).found]);
    expect(reads).toEqual([
      ['the headline', true],
      ['the dateline', false],
      ['the byline', false],
      ['the caption', true],
      ['the body', true],
    ]);
  });

  test('comes to the text first where it has as much', () => {
    expect(found(['the']).nearest?.paragraph).toBe('body');
  });
});

describe('a broken file is named, with the place in it, what was found and what was expected', () => {
  const cases: [string, CallFiles, RegExp][] = [
    ['a file that is not there', omit('accounts/ap.json'), /^accounts\/ap\.json: found no such file; expected/],
    [
      'no JSON',
      changed('call.json', () => '{'),
      /^call\.json: found text that is not JSON .*; expected a JSON document/,
    ],
    [
      'a missing field',
      changed('accounts/mfa.json', (text) => text.replace('"kind": "official-readout",', '')),
      /^accounts\/mfa\.json, at kind: found nothing; expected one of "official-readout", /m,
    ],
    [
      'an unknown field',
      changed('accounts/mfa.json', (text) => text.replace('"kind"', '"sort": 1,\n"kind"')),
      /^accounts\/mfa\.json: found the unknown field "sort"; expected only fields of the schema\.$/m,
    ],
    [
      'an unknown account',
      changed('accounts/truth-social.json', (text) => text.replace('"account": "ap"', '"account": "afp"')),
      /^accounts\/truth-social\.json, at passages\[3\]\.from\.account: found "afp"; expected an account of this call/m,
    ],
    [
      'an excerpt whose words the paragraph does not have',
      changed('accounts/truth-social.json', (text) => text.replace('非常牢固!', '非常穩固!')),
      /^accounts\/truth-social\.json, at passages\[5\]\.from\.words: found "我們與中國的關係非常穩固!", which the paragraph does not have/m,
    ],
    [
      'an excerpt whose words stand twice',
      changed('accounts/ap.json', (text) => text.replace('牢固!」', '牢固!我們與中國的關係非常牢固!」')),
      /^accounts\/truth-social\.json, at passages\[5\]\.from\.words: found .*, which the paragraph has twice; expected words that stand exactly once/m,
    ],
    [
      'a duplicate id',
      changed('accounts/udn.json', (text) => text.replace('"id": "busan"', '"id": "taiwan"')),
      /^accounts\/udn\.json, at blocks\[4\]: found "taiwan" a second time; expected an id of its own\.$/m,
    ],
    [
      'a former id that a paragraph has today',
      changed('accounts/mfa.json', (text) =>
        text.replace('"id": "taiwan"', '"id": "taiwan", "formerIds": ["ukraine"]'),
      ),
      /^accounts\/mfa\.json, at blocks\[\d\]\.formerIds\[0\]: found "ukraine", which is an id of today; expected an id that nothing else has or had\.$/m,
    ],
    [
      'a former id of two statements',
      relisted(({ statements }) => statements.slice(0, 2).forEach((one) => (one.formerIds = ['visit']))),
      /^ledger\.json, at statements\[1\]\.formerIds\[0\]: found "visit" a second time; expected an id that nothing else has or had\.$/m,
    ],
    [
      'a former id of an excerpt that another has today',
      changed('accounts/truth-social.json', (text) =>
        text.replace('"id": "communicate"', '"id": "communicate", "formerIds": ["visits-ap"]'),
      ),
      /^accounts\/truth-social\.json, at passages\[\d\]\.formerIds\[0\]: found "visits-ap", which is an id of today/m,
    ],
    [
      'a former id of an account that another has today',
      changed('accounts/mfa.json', (text) => text.replace('"id": "mfa"', '"id": "mfa", "formerIds": ["ap"]')),
      /^accounts\/mfa\.json, at formerIds\[0\]: found "ap", which is an id of today; expected an id that nothing else has or had\.$/m,
    ],
    [
      'half a surrogate pair',
      changed('accounts/udn.json', (text) => text.replace('"text": "11月', '"text": "\\ud83d11月')),
      /^accounts\/udn\.json, at blocks\[2\]\.text: found half of a surrogate pair; expected whole characters only\.$/m,
    ],
    [
      'evidence that is not in the text',
      changed('ledger.json', (text) => text.replace(/"words": "./, '"words": "錯')),
      /^ledger\.json, at statements\[0\]\.cells\[\d\]\.evidence\[0\]\.words: found "錯.*", which the paragraph does not have/m,
    ],
    [
      '"does not state" of an account that is not whole',
      changed('ledger.json', (text) => text.replace('"not-in-our-copy"', '"does-not-state"')),
      /^ledger\.json, at statements\[\d+\]\.cells\[\d\]\.verdict: found "does-not-state" of "(ap|politico)", whose extent is "as-held"; expected "not-in-our-copy", or that it states it\.$/m,
    ],
    [
      '"does not state" where the search finds it',
      changed('ledger.json', (text) => text.replace('"國事訪問",', '"和平",').replace('"回邀",', '"烏克蘭",')),
      /^ledger\.json, at statements\[1\]\.cells\[1\]\.verdict: found "does-not-state" of "mfa", whose paragraph "ukraine" answers the search/m,
    ],
    [
      'a claim borne out by nothing',
      changed('ledger.json', (text) => text.replace('"borneOut": "no"', '"borneOut": "yes"')),
      /^ledger\.json, at claims\[1\]\.borneOut: found "yes", while the search of "mfa" finds nothing; expected what the search bears out/m,
    ],
    [
      'a sentence at the top that rests on no statement',
      changed('call.json', (text) => text.replace('"april-invitation"', '"may-invitation"')),
      /^call\.json, at leads\[0\]\.statements: found "may-invitation"; expected the id of a statement in ledger\.json\.$/m,
    ],
    [
      'a voice whose words are not in the text',
      changed('voices.json', (text) => text.replace('"words": "上個月我們', '"words": "上上個月我們')),
      /^voices\.json, at voices\[\d+\]\.words: found "上上個月我們/m,
    ],
    [
      'a party that gives the line of no origin',
      changed('voices.json', (text) => text.replace('"origin": "beijing"', '"origin": "peking"')),
      /^voices\.json, at parties\[\d+\]\.lineOf\.origin: found "peking"; expected one of beijing, trump, politico, ap\.$/m,
    ],
    [
      'two cells of one account for one statement',
      changed('ledger.json', (text) =>
        text.replace('"account": "udn",\n          "verdict"', '"account": "mfa",\n          "verdict"'),
      ),
      /^ledger\.json, at statements\[\d+\]\.cells: found 2 cells for "mfa"; expected exactly one cell for each account\.$/m,
    ],
    [
      'evidence of an unknown origin',
      changed('ledger.json', (text) => text.replace('"per": "beijing"', '"per": "peking"')),
      /^ledger\.json, at statements\[\d+\]\.cells\[\d\]\.evidence\[0\]\.per: found "peking"; expected one of beijing, trump, politico, ap\.$/m,
    ],
    [
      'words laid at the door of an origin that does not have them',
      changed('ledger.json', (text) => text.replaceAll(/,\s*"ascribed": true/g, '')),
      /^ledger\.json, at statements\[\d+\]\.cells\[3\]\.evidence\[0\]\.ascribed: found nothing, though no account of "beijing" states it; expected true\.$/m,
    ],
    [
      'something ascribed to nobody',
      restated('trade-truce', ({ cells }) =>
        cells.forEach(({ evidence }) => evidence.forEach((one) => delete one.per)),
      ),
      /^ledger\.json, at statements\[\d+\]\.cells\[3\]\.evidence\[0\]\.per: found nothing; expected the origin that it is ascribed to\.$/m,
    ],
    [
      'a duplicate statement id',
      changed('ledger.json', (text) => text.replace('"id": "return-state-visit"', '"id": "april-invitation"')),
      /^ledger\.json, at statements\[1\]: found "april-invitation" a second time; expected an id of its own\.$/m,
    ],
    [
      'a duplicate claim id',
      changed('ledger.json', (text) => text.replace('"id": "ap-beijing-trade"', '"id": "ap-beijing-omits-visits"')),
      /^ledger\.json, at claims\[1\]: found "ap-beijing-omits-visits" a second time; expected an id of its own\.$/m,
    ],
    [
      'a duplicate topic id',
      relisted(({ topics }) => topics.push(...topics.slice(0, 1))),
      /^ledger\.json, at topics\[7\]: found "visits" a second time; expected an id of its own\.$/m,
    ],
    [
      'a duplicate lead id',
      changed('call.json', (text) => text.replace('"id": "taiwan-and-the-war"', '"id": "visits"')),
      /^call\.json, at leads\[2\]: found "visits" a second time; expected an id of its own\.$/m,
    ],
    [
      'a claim that rests on words of another account',
      relisted(({ claims }) => claims.slice(0, 1).forEach((claim) => (claim.by = 'politico'))),
      /^ledger\.json, at claims\[0\]\.evidence\[0\]\.account: found words of "ap"; expected words of "politico"\.$/m,
    ],
    [
      'a cell that rests on words of another account',
      restated('very-firm', ({ cells }) =>
        cells.slice(0, 1).forEach((cell) => cell.evidence.forEach((one) => (one.account = 'ap'))),
      ),
      /^ledger\.json, at statements\[\d+\]\.cells\[0\]\.evidence\[0\]\.account: found words of "ap"; expected words of "truth-social"\.$/m,
    ],
    [
      'something left out of a copy that is not whole',
      relisted(({ claims }) =>
        claims
          .slice(0, 1)
          .forEach((claim) =>
            Object.assign(claim, { about: ['politico'], says: 'omits', search: [['鯡魚']], borneOut: 'yes' }),
          ),
      ),
      /^ledger\.json, at claims\[0\]\.borneOut: found "yes", which rests on finding nothing in "politico", whose extent is "as-held"; expected "cannot-tell"\.$/m,
    ],
    [
      'no mention in excerpts',
      relisted(({ claims }) =>
        claims
          .slice(0, 1)
          .forEach((claim) =>
            Object.assign(claim, { about: ['truth-social'], says: 'mentions', search: [['鯡魚']], borneOut: 'no' }),
          ),
      ),
      /^ledger\.json, at claims\[0\]\.borneOut: found "no", which rests on finding nothing in "truth-social", whose extent is "excerpts"; expected "cannot-tell"\.$/m,
    ],
    [
      'a difference of fact in which some have a value and some have none',
      restated('japan-remark', ({ cells }) =>
        cells.filter(({ account }) => account === 'politico').forEach((cell) => delete cell.value),
      ),
      /^ledger\.json, at statements\[\d+\]\.cells: found no value for "politico"; expected a value in every cell that states it, or in none\.$/m,
    ],
    [
      'a difference of no kind',
      restated('japan-remark', (statement) => delete statement.conflict),
      /^ledger\.json, at statements\[\d+\]\.conflict: found none, though an account states it otherwise; expected whether/m,
    ],
    [
      '"does not state" with words that state it',
      restated('very-firm', ({ cells }) =>
        cells.forEach(
          (cell) =>
            cell.verdict === 'does-not-state' &&
            cell.evidence.push({ account: cell.account, paragraph: 'taiwan', words: '原則立場', mode: 'reported' }),
        ),
      ),
      /^ledger\.json, at statements\[\d+\]\.cells\[1\]\.evidence: found 1 for "does-not-state"; expected no words for what is said to be missing\.$/m,
    ],
    [
      '"not in our copy" with words that state it',
      restated('very-firm', ({ cells }) =>
        cells.forEach(
          (cell) =>
            cell.verdict === 'not-in-our-copy' &&
            cell.evidence.push({ account: cell.account, paragraph: 'taiwan', words: '回歸中國', mode: 'reported' }),
        ),
      ),
      /^ledger\.json, at statements\[\d+\]\.cells\[3\]\.evidence: found 1 for "not-in-our-copy"; expected no words for what is said to be missing\.$/m,
    ],
    [
      '"unknown" with one passage, which disagrees with none',
      restated('return-state-visit-when', ({ cells }) => cells.slice(0, 1).forEach(({ evidence }) => evidence.pop())),
      /^ledger\.json, at statements\[2\]\.cells\[0\]\.evidence: found 1 for "unknown"; expected none, or two passages and more that disagree\.$/m,
    ],
    [
      '"unknown" without a note where the search finds it',
      restated('return-state-visit-when', ({ cells }) => cells.slice(0, 1).forEach((cell) => delete cell.note)),
      /^ledger\.json, at statements\[2\]\.cells\[0\]\.verdict: found "unknown" of "truth-social", whose paragraph "visits-politico" answers the search; expected .* or a note that says why it is unknown\.$/m,
    ],
    [
      'a day of the call that no calendar has',
      changed('call.json', (text) => text.replace('"date": "2025-11-24"', '"date": "2025-13-45"')),
      /^call\.json, at event\.date: found "2025-13-45"; expected a day that there is\.$/m,
    ],
    [
      'a minute that no clock has',
      changed('accounts/mfa.json', (text) => text.replace('2025-11-24T23:14', '2025-11-24T23:74')),
      /^accounts\/mfa\.json, at times\[0\]\.value: found "2025-11-24T23:74"; expected a day or a minute that there is\.$/,
    ],
    [
      'a day that is none',
      changed('call.json', (text) => text.replace('"date": "2025-11-24"', '"date": "yesterday"')),
      /^call\.json, at event\.date: found "yesterday"; expected one of "unknown", or a day, such as 2025-11-24, or "unknown"\.$/m,
    ],
    [
      'an excerpt out of a headline, which is not aligned',
      changed('accounts/truth-social.json', (text) =>
        text.replace(
          /"account": "ap",\s*"paragraph": "firm-relations",\s*"words": "[^"]*"/,
          '"account": "mfa", "paragraph": "headline", "words": "習近平"',
        ),
      ),
      /^accounts\/truth-social\.json, at passages\[5\]\.from\.paragraph: found "headline", whose role is "headline"; expected a paragraph that is aligned: deck or body\.$/m,
    ],
  ];
  test.each(cases)('%s', (_, broken, sentence) => {
    expect(complaint(broken)).toMatch(sentence);
  });

  test('every problem is listed, not the first only', () => {
    const broken = changed('accounts/mfa.json', (text) =>
      text.replace('"kind"', '"sort"').replace('"name"', '"title"'),
    );
    expect(complaint(broken).split('\n').length).toBeGreaterThan(2);
  });
});

function omit(path: string): CallFiles {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}
