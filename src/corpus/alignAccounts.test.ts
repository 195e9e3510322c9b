import { expect, test } from 'vitest';
import type { Account } from '../model/call.ts';
import { indexGlossary } from '../text/glossary.ts';
import { alignAccounts } from './alignAccounts.ts';
import { assemble } from './assemble.ts';
import { shippedFiles } from './shippedFiles.ts';

const call = assemble(shippedFiles);

test('a passage out of furniture is refused, and not taken for another paragraph', () => {
  const misled = call.accounts.map((account): Account => {
    if (account.id !== 'truth-social') return account;
    const paragraphs = account.paragraphs.map((paragraph, at) =>
      at === 1 && paragraph.quotedFrom
        ? { ...paragraph, quotedFrom: { ...paragraph.quotedFrom, paragraph: 'byline' } }
        : paragraph,
    );
    return { ...account, paragraphs };
  });
  expect(() => alignAccounts({ ...call, accounts: misled }, indexGlossary([]))).toThrow(
    'the passage "truth-social/communicate" is quoted from no aligned paragraph',
  );
});
