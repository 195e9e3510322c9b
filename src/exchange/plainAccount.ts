import type { AccountFile } from '../model/account.ts';
import { accountId, accountName } from './accountName.ts';
import { textLanguage } from './textLanguage.ts';

type Held = Exclude<AccountFile, { extent: 'excerpts' }>;

const unknown = { en: 'unknown', 'zh-Hant': '不詳' };

/**
 * A plain text as an account, one paragraph a line, blank lines skipped. Nothing is known of it but its words and its
 * name: it is held as it is, so that nothing is ever said to be absent from it.
 */
export function plainAccount(file: string, text: string): Held {
  const paragraphs = text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const name = accountName(file);
  const called = { en: name, 'zh-Hant': name };
  return {
    id: accountId(name),
    name: called,
    shortName: called,
    publisher: unknown,
    kind: 'unknown',
    provenance: { origin: 'unknown', relays: null, inferred: false },
    wording: { language: textLanguage(text), status: 'unknown', from: null, by: 'unknown' },
    times: [{ event: 'published', value: 'unknown', zone: 'unknown' }],
    extent: 'as-held',
    note: { en: 'A plain text that you opened.', 'zh-Hant': '您開啟的純文字檔。' },
    blocks: paragraphs.map((paragraph, at) => ({ id: `p${at + 1}`, role: 'body' as const, text: paragraph })),
  };
}
