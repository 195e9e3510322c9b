import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectGlossary } from '../../../scripts/evaluation/glossary.ts';
import { alignCall, type AlignedCall } from '../../corpus/alignCall.ts';
import { textOf } from '../../exchange/givenFile.ts';
import type { CslItem } from '../../exchange/citation.ts';
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
  const { voicesOf } = spreads(aligned).of({ shown: call.accounts.map(({ id }) => id), base: call.base });
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
  const { quotation } = formsOf(shipped, post, [{ account: post.id, paragraph, range }]);
  expect(quotation.split('\n').slice(0, 2)).toEqual([
    '「並補充說」',
    "— Trump's post (our inference), as retold by Politico",
  ]);
});

test('what an account retells is cited as that account’s text, and what it quotes as the text that it quotes', () => {
  const [[, shipped]] = calls;
  const post = postOf(shipped);
  const cited = (paragraphs: Account['paragraphs']): readonly CslItem[] => {
    const stretches = paragraphs.map((paragraph) => ({
      account: post.id,
      paragraph,
      range: { start: 0, end: paragraph.text.length },
    }));
    const { csl, bibtex, ris } = formsOf(shipped, post, stretches);
    const items: readonly CslItem[] = JSON.parse(csl);
    expect([bibtex.match(/^@/gm)?.length, ris.match(/^ER {2}-/gm)?.length]).toEqual([items.length, items.length]);
    return items;
  };
  for (const paragraph of post.paragraphs) {
    const { mode, account: host } = paragraph.quotedFrom ?? expect.fail();
    const [item = expect.fail(), ...others] = cited([paragraph]);
    expect(others).toEqual([]);
    const names = JSON.stringify([item.author, item.publisher, item['container-title'], item.title]);
    if (mode === 'direct') expect(item).toMatchObject({ type: 'post', author: [{ literal: 'Donald Trump' }] });
    else {
      expect(names).not.toContain("Trump's");
      expect(item.type).toBe('article-newspaper');
      expect(item['container-title']).toBe({ politico: 'Politico', ap: 'The Associated Press' }[host]);
      expect(item.note).toMatch(
        /^The passage: Trump's Truth Social post, in excerpts(?: \(our inference\))?, as retold by /,
      );
    }
  }
  const all = cited(post.paragraphs);
  expect(all.map(({ type }) => type).toSorted()).toEqual(['article-newspaper', 'article-newspaper', 'post']);
  expect(new Set(all.map(({ id }) => id)).size).toBe(3);
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
