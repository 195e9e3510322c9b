import type { Account, Call } from '../model/call.ts';

/** Accounts that a reader opened, as a call: without a ledger, leads or voices, since no editor has read them. */
export function openedCall(accounts: readonly Account[], files: readonly string[]): Call {
  const origins = new Set(accounts.map(({ provenance }) => provenance.origin));
  origins.delete('unknown');
  const base = accounts.find(({ extent }) => extent !== 'excerpts') ?? accounts[0];
  return {
    id: 'opened',
    title: { en: 'Accounts that you opened', 'zh-Hant': '您開啟的文本' },
    deck: {
      en: `${accounts.length} accounts out of files of yours, compared in this browser. No editor of Parallax has read them: all that is said of them was found by the software.`,
      'zh-Hant': `取自您檔案的 ${accounts.length} 份文本，在這個瀏覽器裡比對。Parallax 的編輯沒有讀過，以下所說全由軟體找出。`,
    },
    event: { date: 'unknown', clocks: [] },
    origins: [...origins].map((id) => ({ id, name: { en: id, 'zh-Hant': id } })),
    leads: [],
    accounts,
    base: base?.id ?? '',
    ledger: { topics: [], statements: [], claims: [] },
    voices: { parties: [], voices: [] },
    files,
  };
}
