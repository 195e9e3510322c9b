import type { Match } from '../../find/find.ts';
import { layOutAll } from '../rows/layOut.ts';

/** The part of the free height at which a place comes to stand: above the middle, since one reads on from it. */
const height = 1 / 3;

/** Frames in which what is tucked away has to show itself; the page may only just have been made. */
const patience = 30;

/** Brings a place into view, clear of all that stays in view; the focus stays where it is. */
export function showMatch(match: Match) {
  untuck(match, patience);
}

function untuck(match: Match, frames: number) {
  // Not at once: what is tucked away shows itself outside of React's own work only.
  requestAnimationFrame(() => {
    const element = document.getElementById(`${match.account}/${match.paragraph}`);
    if (!element) return;
    // As it does for the browser's own search.
    element.dispatchEvent(new Event('beforematch', { bubbles: true }));
    if (element.checkVisibility() || frames === 0) scrollTo(element, match);
    else untuck(match, frames - 1);
  });
}

function scrollTo(element: Element, { start, end }: Match) {
  layOutAll();
  element.scrollIntoView({ block: 'nearest' });
  const text = element.firstChild;
  if (!(text instanceof Text)) return;
  const place = new Range();
  place.setStart(text, Math.min(start, text.length));
  place.setEnd(text, Math.min(end, text.length));
  for (const scroller of scrollersOf(element)) bring(place, scroller);
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

/** Scrolls so that a place stands in the part that nothing covers, which the style sheet tells as scroll padding. */
function bring(place: Range, scroller: Element) {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  const isPage = scroller === document.documentElement;
  const from = isPage ? 0 : scroller.getBoundingClientRect().top;
  const top = from + (Number.parseFloat(scrollPaddingTop) || 0);
  const bottom = from + scroller.clientHeight - (Number.parseFloat(scrollPaddingBottom) || 0);
  const rect = place.getBoundingClientRect();
  if (rect.top >= top && rect.bottom <= bottom) return;
  scroller.scrollBy({ top: rect.top - top - Math.max(0, bottom - top - rect.height) * height });
}
