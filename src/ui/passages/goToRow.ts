import { goTo } from '../rows/goTo.ts';

/**
 * Brings the row of a paragraph (`account/paragraph`) to the top of what is in view and gives it the focus; where the texts
 * stand in no rows, the paragraph. The row's number; null where neither is on the page.
 */
export function goToRow(target: string): number | null {
  const paragraph = document.getElementById(target);
  const row = paragraph?.closest<HTMLElement>('[id^="row-"]');
  if (!row) return null;
  // Shows what is tucked away.
  goTo(target);
  if (!row.hasAttribute('tabindex')) row.tabIndex = -1;
  row.scrollIntoView({ block: 'start' });
  row.focus({ preventScroll: true });
  return Number(row.id.slice('row-'.length));
}
