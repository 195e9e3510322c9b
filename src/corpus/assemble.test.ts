import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import { assemble, type CallFiles } from './assemble.ts';
import { CorpusError } from './problem.ts';

const folder = join(import.meta.dirname, '../../data/xi-trump-2025-11-24');
const files: CallFiles = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(call|ledger|voices)\.json$|^accounts\//.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

/** The shipped call with one file changed, as text. */
function changed(path: string, change: (text: string) => string): CallFiles {
  const text = files[path] ?? '';
  const result = change(text);
  if (result === text) throw new Error(`the test changes nothing in ${path}`);
  return { ...files, [path]: result };
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

  test('bears out every sentence that the page opens with', () => {
    const ids = call.ledger.statements.map(({ id }) => id);
    for (const { statements } of call.leads) expect(ids).toEqual(expect.arrayContaining(statements));
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
