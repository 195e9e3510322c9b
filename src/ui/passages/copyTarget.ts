import { noTarget, type Target, type View } from '../../link/view.ts';
import type { Spread } from '../../store/spread.ts';
import type { Call } from '../../model/call.ts';
import type { Status } from '../Status.tsx';
import { copyingWords } from '../words/copyingWords.ts';
import type { Speech } from '../words/useWords.ts';
import { directiveOf } from './directiveOf.ts';
import { linkTo } from './linkTo.ts';
import type { Stretch } from './useCopyLink.ts';

/** Copies the address that opens on what is pointed to, and says so. */
export function copyTarget(
  target: Partial<Target>,
  remark: string | undefined,
  { call, view, language, status, stretches }: Copied,
) {
  const address = linkTo({ ...view, ...noTarget, ...target, find: '' }, call, language);
  const link = `${address}${directiveOf(stretches, call, new URL(address).hash)}`;
  const { linkCopied, linkNeedsFiles } = copyingWords[language];
  const done = [linkCopied, call.files && linkNeedsFiles, remark].filter((told) => told !== undefined).join(' ');
  // Where the clipboard is out of reach (no secure context, no permission), the link is there to be copied by hand.
  Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))).then(
    () => status.tell(done),
    () => status.offer(link),
  );
}

interface Copied extends Pick<Speech, 'language'> {
  readonly call: Call;
  readonly view: View;
  readonly status: Status;
  /** Of the passages pointed to, where they are on the page. */
  readonly stretches: readonly Stretch[];
}

/** A row goes by a paragraph of the account that it is compared with. */
export function rowTarget({ rows }: Spread, number: number, base: string): Partial<Target> {
  const row = rows[number - 1];
  const told = row?.cells.filter(({ paragraphs }) => paragraphs.length > 0) ?? [];
  const cell = told.find(({ account }) => account.id === (row?.reference?.id ?? base)) ?? told[0];
  const paragraph = cell?.paragraphs[0]?.paragraph.id;
  return cell && paragraph !== undefined ? { row: { account: cell.account.id, paragraph } } : {};
}
