import type { ModeWords } from './modeWords.ts';

/** What the page says about the ways to read, in English. */
export const modeEn: ModeWords = {
  read: 'Read',
  readings: { rows: 'in aligned rows', original: 'as published', focus: 'one account in focus' },
  inFocus: 'In focus',
  english: {
    choose: 'English reading',
    places: { under: 'under the text', beside: 'beside the text', instead: 'instead of the text', hidden: 'hidden' },
    label: 'Our own translation, not the publisher’s words',
    showSource: 'Show the source text',
    tuckSource: 'Hide the source text',
    marksInSource: 'Words are marked in the source text; our translation does not carry the marks.',
  },
};
