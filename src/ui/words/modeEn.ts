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
    copySource: 'Copy link to the source paragraph',
    copied: (translation) => `Parallax’s own English translation, not the publisher’s words: ${translation}`,
  },
  original: {
    title: 'The accounts, each as it was published',
    orderUnknown: 'Excerpts; their order in the source is unknown',
    toldIn: 'Told also in:',
    noCounterpart: {
      whole: (accounts) => `No counterpart found in ${accounts}`,
      'as-held': (accounts) => `Not in our copy of ${accounts}`,
      excerpts: (accounts) => `Unknown of ${accounts}`,
    },
    notCompared: 'Around the text: compared with nothing',
    counterpart: 'Counterpart',
    goTo: (account) => `Go to the counterpart in ${account}`,
    accountRead: 'Account being read',
  },
  focus: {
    title: 'One account, and what the others tell beside it',
    besides: 'The others beside it',
    othersHere: 'The others here',
  },
};
