import { describe } from '../../link/passage.ts';
import { noTarget, type Target, type View } from '../../link/view.ts';
import type { SpreadRow } from '../../store/spread.ts';
import type { Call } from '../../model/call.ts';
import type { Status } from '../Status.tsx';
import { copyingWords } from '../words/copyingWords.ts';
import type { Speech } from '../words/useWords.ts';
import { directiveOf } from './directiveOf.ts';
import { linkTo } from './linkTo.ts';
import type { Linked, Stretch } from './useCopyLink.ts';

interface Copied extends Pick<Speech, 'language'> {
  readonly call: Call;
  readonly view: View;
  /** Those of the view. */
  readonly rows: () => readonly SpreadRow[];
  readonly status: Status;
}

/** Copies the address that opens on something, and says so. */
export function copyLink(linked: Linked, remark: string | undefined, { call, view, rows, language, status }: Copied) {
  const target = isStretches(linked)
    ? passagesTarget(linked, call)
    : typeof linked === 'number'
      ? rowTarget(rows(), linked, view.base)
      : linked;
  const address = linkTo({ ...view, ...noTarget, ...target, find: '' }, call, language);
  const directive = directiveOf(isStretches(linked) ? linked : [], call, new URL(address).hash);
  const link = `${address}${directive}`;
  const { linkCopied, linkNeedsFiles } = copyingWords[language];
  const done = [linkCopied, call.files && linkNeedsFiles, remark].filter((told) => told !== undefined).join(' ');
  // Where the clipboard is out of reach (no secure context, no permission), the link is there to be copied by hand.
  Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))).then(
    () => status.tell(done),
    () => status.offer(link),
  );
}

function isStretches(linked: Linked): linked is readonly Stretch[] {
  return Array.isArray(linked);
}

function passagesTarget(stretches: readonly Stretch[], { accounts }: Call): Partial<Target> {
  const passages = stretches.flatMap(({ account, paragraph, range }) => {
    const source = accounts.find(({ id }) => id === account);
    return source ? [describe(source, paragraph, range)] : [];
  });
  return { passages };
}

/** A row goes by a paragraph of the account that it is compared with. */
function rowTarget(rows: readonly SpreadRow[], number: number, base: string): Partial<Target> {
  const row = rows[number - 1];
  const told = row?.cells.filter(({ paragraphs }) => paragraphs.length > 0) ?? [];
  const cell = told.find(({ account }) => account.id === (row?.reference?.id ?? base)) ?? told[0];
  const paragraph = cell?.paragraphs[0]?.paragraph.id;
  return cell && paragraph !== undefined ? { row: { account: cell.account.id, paragraph } } : {};
}
