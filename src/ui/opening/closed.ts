import type { Opening } from './useOpening.ts';

/** Nothing was opened and nothing can be: of a page that is drawn where no reader is. */
export const closed: Opening = {
  chosen: [],
  choose: () => {},
  wanted: [],
  forgetWanted: () => {},
  addressed: () => {},
  asked: false,
  ask: () => {},
  open: () => {},
};
