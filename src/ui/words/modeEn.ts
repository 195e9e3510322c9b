import type { ModeWords } from './modeWords.ts';

/** What the page says about the ways to read, in English. */
export const modeEn: ModeWords = {
  read: 'Read',
  readings: { rows: 'in aligned rows', original: 'as published', focus: 'one account in focus' },
  inFocus: 'In focus',
  english: {
    choose: 'English reading',
    places: { under: 'under the text', beside: 'beside the text', instead: 'instead of the text', hidden: 'hidden' },
    label: 'Parallax’s own translation',
    showSource: 'Show the source text',
    tuckSource: 'Hide the source text',
    marksInSource: {
      differences: 'This paragraph differs from what stands beside it; the source text shows where.',
      other: 'Words are marked in the source text.',
    },
  },
};
