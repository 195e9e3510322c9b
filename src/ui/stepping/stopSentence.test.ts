import { describe, expect, test } from 'vitest';
import type { Account } from '../../model/call.ts';
import { extents, languages, type Extent, type Language } from '../../model/vocabulary.ts';
import type { SpreadDivergence } from '../../store/spread.ts';
import type { Speech } from '../words/useWords.ts';
import { en } from '../words/en.ts';
import { zhHant } from '../words/zhHant.ts';
import { accountOf } from '../../store/account.fixture.ts';
import { plain } from './phrase.ts';
import { divergenceSentence } from './stopSentence.ts';

const range = { start: 0, end: 0 };
const account = (name: string, extent: Extent): Account => ({
  ...accountOf(name, { one: 'They spoke of ferries, herring and the weather.' }),
  extent,
});
const speechIn = (language: Language): Speech => ({
  language,
  words: { en, 'zh-Hant': zhHant }[language],
  say: (text) => text.en,
});
const place = (of: Account, words: string) => ({ account: of, target: `${of.id}/one`, range, words });

function said(language: Language, kind: SpreadDivergence['kind'], extent: Extent, own: string, theirs: string) {
  const [told, other] = [account('AP', extent), account('MFA', extent)];
  const divergence = {
    id: '',
    kind,
    ...place(told, own),
    other: kind === 'different' ? place(other, theirs) : null,
  };
  return plain(divergenceSentence(divergence, { accounts: [told, other], base: other }, speechIn(language)));
}

/** Says of an account, or of all that stands beside, that it does not have a thing. */
const absence = /nothing of the kind|nothing beside it tells|has nothing|does not|沒有/;

describe('what is said of words that nothing was matched to', () => {
  test.each(languages.flatMap((language) => extents.map((extent) => [language, extent] as const)))(
    'says what was done, and of no account that it lacks them (%s, %s)',
    (language, extent) => {
      const all = [
        said(language, 'different', extent, '', 'soybeans'),
        said(language, 'different', extent, 'soybeans', ''),
        said(language, 'alone', extent, 'soybeans', ''),
        said(language, 'beyond-base', extent, 'soybeans', ''),
      ];
      for (const sentence of all) expect(sentence).not.toMatch(absence);
      for (const sentence of all) expect(sentence).toMatch(/matched|未比對到|Unknown|不詳/);
    },
  );

  test.each([
    ['en', 'the same words stand in another place of that paragraph'],
    ['zh-Hant', '相同文字見於該段別處'],
  ] as const)('says where the paragraph beside has the same words in another place (%s)', (language, also) => {
    for (const [own, theirs] of [
      ['herring', ''],
      ['', 'herring'],
    ] as const)
      expect(said(language, 'different', 'whole', own, theirs)).toContain(also);
    expect(said(language, 'different', 'whole', 'soybeans', '')).not.toContain(also);
  });

  test.each([
    ['en', 'as-held', 'our copy of'],
    ['en', 'excerpts', 'unknown'],
    ['zh-Hant', 'as-held', '我們的'],
    ['zh-Hant', 'excerpts', '不詳'],
  ] as const)('goes by how much of the account beside we hold (%s, %s)', (language, extent, careful) => {
    const lacking = said(language, 'different', extent, '', 'soybeans');
    const adding = said(language, 'different', extent, 'soybeans', '');
    expect(lacking).toContain(careful);
    expect(adding).toContain(careful);
    expect(said(language, 'different', 'whole', 'soybeans', '')).not.toContain(careful);
  });
});

test.each([
  ['direct', 'Post, per AP'],
  ['reported', 'Post, as retold by AP'],
] as const)('words that are known through another account are given as its words (%s)', (mode, named) => {
  const [post, host] = [account('Post', 'excerpts'), account('AP', 'as-held')];
  const [paragraph] = post.paragraphs;
  const quotedFrom = { account: host.id, paragraph: 'one', range, mode, attribution: 'named', remark: null } as const;
  const retold = { ...post, paragraphs: paragraph ? [{ ...paragraph, quotedFrom }] : [] };
  const divergence = { id: '', kind: 'alone', ...place(retold, 'herring'), other: null } as const;
  expect(plain(divergenceSentence(divergence, { accounts: [retold, host], base: host }, speechIn('en')))).toContain(
    named,
  );
});
