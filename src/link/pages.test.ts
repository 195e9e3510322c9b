import { expect, test } from 'vitest';
import type { Account } from '../model/call.ts';
import { pageName, previewPage } from './pages.ts';
import type { Passage } from './passage.ts';

const call = { accounts: [{ id: 'mfa', paragraphs: [{ id: 'taiwan' }] } as unknown as Account] };
const passage = (account: string, paragraph: string) => ({ account, paragraph }) as Passage;

test('a link to a passage leads to its page, in the language of who copied it', () => {
  const passages = [passage('mfa', 'taiwan'), passage('mfa', 'busan')];
  expect(previewPage({ passages }, call, 'en')).toBe('passages/mfa/taiwan.html');
  expect(previewPage({ passages }, call, 'zh-Hant')).toBe('passages/mfa/taiwan.zh-hant.html');
});

test('what no page is written for has none', () => {
  expect(previewPage({ passages: [] }, call, 'en')).toBeNull();
  expect(previewPage({ passages: [passage('mfa', 'gone')] }, call, 'en')).toBeNull();
  const own = { ...call, files: ['mfa.txt', 'ap.txt'] };
  expect(previewPage({ passages: [passage('mfa', 'taiwan')] }, own, 'en')).toBeNull();
});

test('no file has the name of a device', () => {
  expect(pageName('passages', ['aux', 'com1'], 'en')).toBe('passages/aux-/com1-');
  expect(pageName('passages', ['auxiliary', 'con-man'], 'en')).toBe('passages/auxiliary/con-man');
});
