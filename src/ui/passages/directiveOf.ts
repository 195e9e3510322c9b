import { textDirective } from '../../link/textDirective.ts';
import type { Call } from '../../model/call.ts';
import type { Stretch } from './useCopyLink.ts';

/** In characters, percent-encoded and not: what a link has after its path is kept shorter, whatever it points to. */
const longest = { encoded: 700, decoded: 300 };

/** The browser's own directive for what a link points to, with its `:~:`; nothing where there is no safe one, or no room. */
export function directiveOf(stretches: readonly Stretch[], call: Call, fragment: string): string {
  if (call.files) return '';
  const directives = stretches.flatMap(({ account, paragraph, range }) => {
    const page = saidIn({ ...call, accounts: call.accounts.map((one) => leftOut(one, account, paragraph.id)) });
    return textDirective(paragraph.text, range, page) ?? [];
  });
  const directive = directives.length === 0 ? '' : `:~:${directives.join('&')}`;
  const whole = `${fragment}${directive}`;
  const fits = whole.length < longest.encoded && decodeURIComponent(whole).length < longest.decoded;
  return fits ? directive : '';
}

function leftOut(account: Call['accounts'][number], id: string, paragraph: string) {
  if (account.id !== id) return account;
  return {
    ...account,
    paragraphs: account.paragraphs.map((one) => (one.id === paragraph ? { ...one, text: '' } : one)),
  };
}

/** Every string of a call but for words that are cited from its own accounts: no less than the prerendered page says. */
function saidIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === 'words' || name === 'voices' ? [] : saidIn(part)));
}
