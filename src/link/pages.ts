import type { Addressed } from './addressed.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Target } from './view.ts';

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
 * The page that a copied link leads to, which tells whoever cannot run the app of the first thing that the link points
 * to, and forwards all others: null where it points to nothing, or the accounts are files that a reader opened.
 */
export function previewPage(
  { passages, divergence, row, statement }: Target,
  call: Pick<Addressed, 'accounts' | 'ledger' | 'files'>,
  language: Language,
): string | null {
  if (call.files) return null;
  const place = passages[0] ?? divergence ?? row;
  const account = call.accounts.find(({ id }) => id === place?.account);
  const paragraph = account?.paragraphs.find(({ id }) => id === place?.paragraph);
  if (account && paragraph) return `${pageName('passages', [account.id, paragraph.id], language)}.html`;
  const stated = !place && call.ledger.statements.some(({ id }) => id === statement);
  return stated && statement !== null ? `${pageName('statements', [statement], language)}.html` : null;
}
