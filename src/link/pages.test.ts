import { expect, test } from 'vitest';
import { pageName, previewPage } from './pages.ts';
import type { Passage } from './passage.ts';
import { noTarget } from './view.ts';

const call = {
  accounts: [{ id: 'mfa', paragraphs: [{ id: 'taiwan' }] }],
  ledger: { statements: [{ id: 'taiwan-return' }] },
};
const passage = (account: string, paragraph: string) => ({ account, paragraph }) as Passage;

test('a link to a passage leads to its page, in the language of who copied it', () => {
  const passages = [passage('mfa', 'taiwan'), passage('mfa', 'busan')];
  expect(previewPage({ ...noTarget, passages }, call, 'en')).toBe('passages/mfa/taiwan.html');
  expect(previewPage({ ...noTarget, passages }, call, 'zh-Hant')).toBe('passages/mfa/taiwan.zh-hant.html');
});

test('a link to a row or a statement likewise', () => {
  const row = { account: 'mfa', paragraph: 'taiwan' };
  expect(previewPage({ ...noTarget, row }, call, 'en')).toBe('passages/mfa/taiwan.html');
  expect(previewPage({ ...noTarget, statement: 'taiwan-return' }, call, 'en')).toBe('statements/taiwan-return.html');
  expect(previewPage({ ...noTarget, statement: 'gone' }, call, 'en')).toBeNull();
});

test('what no page is written for has none', () => {
  expect(previewPage(noTarget, call, 'en')).toBeNull();
  expect(previewPage({ ...noTarget, passages: [passage('mfa', 'gone')] }, call, 'en')).toBeNull();
  const own = { ...call, files: ['mfa.txt', 'ap.txt'] };
  expect(previewPage({ ...noTarget, passages: [passage('mfa', 'taiwan')] }, own, 'en')).toBeNull();
});

test('no file has the name of a device', () => {
  expect(pageName('passages', ['aux', 'com1'], 'en')).toBe('passages/aux-/com1-');
  expect(pageName('passages', ['auxiliary', 'con-man'], 'en')).toBe('passages/auxiliary/con-man');
});
