import type { Range as TextRange } from '../../model/range.ts';

/** The part of the free height at which words come to stand: above the middle, since one reads on from them. */
const height = 1 / 3;

/** Scrolls, where need be, so that words of an element, whose only child is one text, stand clear of all that stays in view. */
export function bringWords(element: Element, { start, end }: TextRange) {
  const text = element.firstChild;
  if (!(text instanceof Text)) return;
  const words = new Range();
  words.setStart(text, Math.min(start, text.length));
  words.setEnd(text, Math.min(end, text.length));
  for (const scroller of scrollersOf(element)) bring(words, scroller);
}

/** Where the page's texts begin under the bars that stay in view, in CSS pixels; the style sheet leaves it them when scrolling. */
export function underBars(): number {
  return paddings(document.documentElement)[0];
}

/** What scrolls around an element, from within; the page itself comes last. */
function scrollersOf(element: Element): Element[] {
  const scrollers: Element[] = [];
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (around !== document.body && (overflowY === 'auto' || overflowY === 'scroll')) scrollers.push(around);
  }
  return [...scrollers, document.documentElement];
}

/** Scrolls so that words stand in the part that nothing covers: the scroll padding, and what became of a link's passages. */
function bring(words: Range, scroller: Element) {
  const isPage = scroller === document.documentElement;
  const from = isPage ? 0 : scroller.getBoundingClientRect().top;
  const [above, below] = paddings(scroller);
  const outcomes = isPage ? document.getElementById('outcomes')?.getBoundingClientRect().bottom : undefined;
  const top = Math.max(from + above, outcomes ?? 0);
  const bottom = from + scroller.clientHeight - below;
  const rect = words.getBoundingClientRect();
  if (rect.top >= top && rect.bottom <= bottom) return;
  scroller.scrollBy({ top: rect.top - top - Math.max(0, bottom - top - rect.height) * height });
}

function paddings(scroller: Element): [above: number, below: number] {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  return [Number.parseFloat(scrollPaddingTop) || 0, Number.parseFloat(scrollPaddingBottom) || 0];
}
