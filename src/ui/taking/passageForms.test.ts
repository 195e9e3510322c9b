import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectGlossary } from '../../../scripts/evaluation/glossary.ts';
import { alignCall, type AlignedCall } from '../../corpus/alignCall.ts';
import { textOf } from '../../exchange/givenFile.ts';
import type { Account } from '../../model/call.ts';
import type { Language } from '../../model/vocabulary.ts';
import { openFiles } from '../../store/openFiles.ts';
import { spreads } from '../../store/spread.ts';
import { shippedCall } from '../../store/taken.fixture.ts';
import type { Stretch } from '../passages/useCopyLink.ts';
import { en } from '../words/en.ts';
import { zhHant } from '../words/zhHant.ts';
import { passageForms } from './passageForms.ts';
import { takingWordsOf } from './takingWordsOf.ts';

const accounts = join(import.meta.dirname, '../../../data/xi-trump-2025-11-24/accounts');

/** Accounts of the shipped call as a reader opens them, so that nobody has reviewed whose words they give. */
function opened(): AlignedCall {
  const files = ['politico', 'ap', 'truth-social'].map((id) => ({
    name: `${id}.json`,
    content: textOf(readFileSync(join(accounts, `${id}.json`))),
  }));
  const { call } = openFiles(files);
  return alignCall(call ?? expect.fail(), projectGlossary());
}

function formsOf(aligned: AlignedCall, account: Account, stretches: readonly Stretch[], language: Language = 'en') {
  const { call } = aligned;
  const { voicesOf } = spreads(aligned)({ shown: call.accounts.map(({ id }) => id), base: call.base });
  const speech = {
    language,
    words: { en, 'zh-Hant': zhHant }[language],
    say: (text: Readonly<Record<Language, string>>) => text[language],
  };
  const passage = { call, account, stretches, link: 'https://example.org/#p', english: false, voicesOf };
  return passageForms(passage, speech, takingWordsOf[language]);
}

function postOf({ call }: AlignedCall): Account {
  return call.accounts.find(({ id }) => id === 'truth-social') ?? expect.fail();
}

const calls = [
  ['reviewed', shippedCall()],
  ['opened', opened()],
] as const;

test.each(calls)('no part of an excerpt is given without the account in whose words it stands: %s', (_, aligned) => {
  const post = postOf(aligned);
  expect(post.paragraphs).not.toEqual([]);
  for (const paragraph of post.paragraphs) {
    const { mode, account: host } = paragraph.quotedFrom ?? expect.fail();
    const by = { politico: 'Politico', ap: 'AP' }[host] ?? expect.fail();
    const parts = paragraph.text.split(/(?<=,)/).map((words) => {
      const start = paragraph.text.indexOf(words);
      return { start, end: start + words.length };
    });
    for (const range of [{ start: 0, end: paragraph.text.length }, ...parts]) {
      const stretch = { account: post.id, paragraph, range };
      for (const [form, written] of Object.entries(formsOf(aligned, post, [stretch]))) {
        expect(written, `${form} of ${paragraph.id}`).toMatch(
          mode === 'direct' ? new RegExp(`, per ${by}`) : new RegExp(`, as retold by ${by}`),
        );
        expect(written).not.toContain(takingWordsOf.en.quotation.ownVoice);
      }
      const chinese = formsOf(aligned, post, [stretch], 'zh-Hant');
      for (const written of Object.values(chinese)) {
        expect(written).toMatch(mode === 'direct' ? /，據[^，\n]*引述/ : /，據[^，\n]*轉述/);
        expect(written).not.toContain(takingWordsOf['zh-Hant'].quotation.ownVoice);
      }
    }
  }
});

test('words of the host inside of what it retells are the host’s, and whether they stand in the post is told', () => {
  const [[, shipped]] = calls;
  const post = postOf(shipped);
  const [paragraph = expect.fail()] = post.paragraphs.filter(({ id }) => id === 'follow-up');
  const start = paragraph.text.indexOf('並補充說');
  const range = { start, end: start + '並補充說'.length };
  const { quotation, csl } = formsOf(shipped, post, [{ account: post.id, paragraph, range }]);
  expect(quotation.split('\n').slice(0, 2)).toEqual([
    '「並補充說」',
    "— Trump's post (our inference), as retold by Politico",
  ]);
  expect(csl).toContain(
    `"title": "[Xi and Trump on the phone: Trump's Truth Social post, in excerpts (our inference), as retold by Politico]"`,
  );
});

test('of a passage known through several each is named', () => {
  const [, [, own]] = calls;
  const post = postOf(own);
  const stretches = post.paragraphs
    .filter(({ id }) => id.startsWith('visits-'))
    .map((paragraph) => ({ account: post.id, paragraph, range: { start: 0, end: paragraph.text.length } }));
  expect(formsOf(own, post, stretches).quotation).toContain(
    "\n— Trump's post, as retold by Politico · Trump's post (our inference), as retold by AP\n",
  );
});

test('what the editors say of whose words they are goes with the words', () => {
  const aligned = shippedCall();
  const politico = aligned.call.accounts.find(({ id }) => id === 'politico') ?? expect.fail();
  const paragraph = politico.paragraphs.find(({ id }) => id === 'busan') ?? expect.fail();
  const words = '一年的貿易休戰協議';
  const start = paragraph.text.indexOf(words);
  const stretch = { account: 'politico', paragraph, range: { start, end: start + words.length } };
  expect(formsOf(aligned, politico, [stretch]).quotation).toMatch(
    /Our note \(Parallax\): .*stands in neither Beijing text/,
  );
});
