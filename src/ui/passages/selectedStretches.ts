import type { Account } from '../../model/call.ts';
import type { Stretch } from './useCopyLink.ts';

export interface Selected {
  /** In the order of the page; all in one account. */
  readonly stretches: readonly Stretch[];
  /** Whether the selection ran on into other accounts, which were left out. */
  readonly cut: boolean;
  /** Whether our translation is selected; the stretches are then the whole paragraphs that it renders. */
  readonly translated: boolean;
}

/** The stretches of the accounts' texts that a selection covers; null where it covers none. */
export function selectedStretches(selection: Selection | null, accounts: readonly Account[]): Selected | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  const elements = document.querySelectorAll<HTMLElement>('[data-paragraph]');
  const own = [...elements].flatMap((element) => stretchIn(element, selected, accounts) ?? []);
  const translated = own.length === 0;
  const stretches = translated ? translatedIn(selected, accounts) : own;
  const [first] = stretches;
  if (!first) return null;
  const inFirst = stretches.filter(({ account }) => account === first.account);
  return { stretches: inFirst, cut: inFirst.length < stretches.length, translated };
}

function stretchIn(element: HTMLElement, selected: Range, accounts: readonly Account[]): Stretch | null {
  const text = element.firstChild;
  const { account, paragraph: id } = element.dataset;
  // What is tucked away is not what the reader selected.
  if (!(text instanceof Text) || !selected.intersectsNode(text) || element.closest('[hidden]')) return null;
  const paragraph = accounts.find((one) => one.id === account)?.paragraphs.find((one) => one.id === id);
  if (!paragraph || account === undefined) return null;
  const start = selected.startContainer === text ? selected.startOffset : 0;
  const end = selected.endContainer === text ? selected.endOffset : text.length;
  // A selection that ends where a paragraph begins only touches it.
  if (paragraph.text.slice(start, end).trim() === '') return null;
  return { account, paragraph, range: { start, end } };
}

/** The paragraphs whose translation is selected: only the publisher's words have links. */
function translatedIn(selected: Range, accounts: readonly Account[]): Stretch[] {
  const elements = document.querySelectorAll<HTMLElement>('[data-translation]');
  return [...elements].flatMap((element) => {
    const [account = '', id] = element.dataset['translation']?.split('/') ?? [];
    const paragraph = accounts.find((one) => one.id === account)?.paragraphs.find((one) => one.id === id);
    if (!paragraph || !selected.intersectsNode(element)) return [];
    return [{ account, paragraph, range: { start: 0, end: paragraph.text.length } }];
  });
}
