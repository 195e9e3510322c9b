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
      differences: 'The source text marks words that differ from what is beside it, or have no match there.',
      other: 'Words are marked in the source text.',
    },
  },
};
