import type { Call } from '../model/call.ts';
import type { Language } from '../model/vocabulary.ts';
import type { View } from './view.ts';

// The pages that the build writes beside the app, each as an address relative to the app's folder. They are real files
// with an ending, so that no host has to rewrite anything.

/** The app itself. */
export const appPages: Readonly<Record<Language, string>> = { en: 'index.html', 'zh-Hant': 'zh-hant.html' };

const endings: Readonly<Record<Language, string>> = { en: '', 'zh-Hant': '.zh-hant' };

/** A page as the build names it; `.html` follows, or `.png` for its picture. */
export function pageName(kind: PageKind, ids: readonly string[], language: Language): string {
  return `${kind}/${ids.map(fileName).join('/')}${endings[language]}`;
}

export type PageKind = 'passages' | 'statements' | 'embed/row' | 'embed/statement';

/** Windows takes these for devices, whatever ending follows; no id ends in a hyphen. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

function fileName(id: string): string {
  return devices.test(id) ? `${id}-` : id;
}

/**
 * The page that a copied link leads to, which tells of its first passage to whom cannot run the app, and forwards all
 * others: null where the link has no passage, or the accounts are files that a reader opened.
 */
export function previewPage(
  { passages: [first] }: Pick<View, 'passages'>,
  call: Pick<Call, 'accounts' | 'files'>,
  language: Language,
): string | null {
  const account = call.files ? undefined : call.accounts.find(({ id }) => id === first?.account);
  const paragraph = account?.paragraphs.find(({ id }) => id === first?.paragraph);
  return account && paragraph ? `${pageName('passages', [account.id, paragraph.id], language)}.html` : null;
}
