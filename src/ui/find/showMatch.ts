import type { Match } from '../../find/find.ts';
import { bringWords } from '../rows/bringWords.ts';
import { layOutAll } from '../rows/layOut.ts';

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
    if (element.checkVisibility() || frames === 0) {
      layOutAll();
      element.scrollIntoView({ block: 'nearest' });
      bringWords(element, match);
    } else untuck(match, frames - 1);
  });
}
