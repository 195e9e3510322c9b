import { expect, test } from 'vitest';
import { alignCall } from '../corpus/alignCall.ts';
import { comparisonDocument } from '../exchange/comparisonDocument.ts';
import { defaultView, serializeAddress } from '../link/address.ts';
import { projectGlossary } from '../../scripts/evaluation/glossary.ts';
import { openFiles } from './openFiles.ts';
import { takenOf } from './takenOf.ts';
import { shippedCall } from './taken.fixture.ts';

const shipped = shippedCall();
const view = { ...defaultView(shipped.call), shown: ['mfa', 'ap'], base: 'ap', marking: 'voices' as const };
const taken = takenOf(shipped, view, null);
const document = comparisonDocument(taken, shipped.call, serializeAddress(view, shipped.call));

function reopen(text: string, name = 'taken.json') {
  return openFiles([{ name, content: { text } }]);
}

test('the shipped call opens again as it is: texts, ledger, voices, English readings and all that follows', () => {
  const { call, view: fragment } = reopen(document) as Extract<ReturnType<typeof openFiles>, { problems: readonly [] }>;
  expect(call).toEqual({ ...shipped.call, files: ['taken.json'] });
  expect(fragment).toBe('v=1&files=taken.json&show=mfa,ap&base=ap&mark=voices');
  const { call: again, ...found } = alignCall(call, projectGlossary());
  const { call: first, ...before } = shipped;
  expect(found).toEqual(before);
  expect([again.id, first.id]).toEqual([call.id, call.id]);
}, 30_000);

test('what is taken again is the same file', () => {
  const { call } = reopen(document);
  if (!call) throw new Error('not opened');
  const again = comparisonDocument(taken, call, serializeAddress(view, shipped.call));
  expect(again).toBe(document);
});

test('a reader’s own texts open again, with names and ids as they were', () => {
  const { call } = openFiles([
    { name: '新華社.txt', content: { text: '渡輪\u{1b}誤點。\n下雨了。' } },
    { name: 'b.txt', content: { text: 'The ferry was late.' } },
  ]);
  if (!call) throw new Error('not opened');
  const own = alignCall(call, projectGlossary());
  const all = defaultView(call);
  const text = comparisonDocument(takenOf(own, all, null), call, serializeAddress(all, call));
  const opened = reopen(text);
  expect(opened.call).toEqual({ ...call, files: ['taken.json'] });
}, 30_000);

test.each<[string, (file: Record<string, unknown>) => unknown, object]>([
  ['a version that we do not know', (file) => ({ ...file, version: 2 }), { path: 'version' }],
  ['a field too many', (file) => ({ ...file, extra: 1 }), { found: 'the unknown field "extra"' }],
  ['no accounts', (file) => ({ ...file, accounts: [] }), { path: 'accounts' }],
  [
    'an account left out',
    (file) => ({ ...file, accounts: (file['accounts'] as unknown[]).slice(1) }),
    { path: 'accounts/truth-social.json' },
  ],
])('%s is said', (_, change, problem) => {
  const changed = JSON.stringify(change(JSON.parse(document) as Record<string, unknown>));
  const { call, problems } = reopen(changed);
  expect(call).toBeNull();
  expect(problems[0]).toMatchObject({ kind: 'no-account', file: 'taken.json', ...problem });
});

test('evidence that its account no longer bears out is not shown as the editors’', () => {
  const changed = document.replace('"text": "2025年11月24日晚,', '"text": "2024年11月24日晚,');
  expect(changed).not.toBe(document);
  const { call, problems } = reopen(changed);
  expect(call).toBeNull();
  expect(problems).toMatchObject([{ file: 'taken.json', path: expect.stringContaining('json') }]);
});

test('beside other files it is said to stand by itself', () => {
  const { problems } = openFiles([
    { name: 'taken.json', content: { text: document } },
    { name: 'a.txt', content: { text: 'A text.' } },
  ]);
  expect(problems).toEqual([{ kind: 'not-alone', file: 'taken.json' }]);
});
