import type { Verdict } from '../../../src/model/vocabulary.ts';

const ring = '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"';

/** The same shapes as in the app, as SVG in a square of 16, in the colour of the text around them. */
export const verdictShapes: Readonly<Record<Verdict, string>> = {
  states: '<circle cx="8" cy="8" r="7" fill="currentColor"/>',
  'states-otherwise': `${ring}/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>`,
  'does-not-state': `${ring}/>`,
  'not-in-our-copy': `${ring} stroke-dasharray="2.6 2.1"/>`,
  unknown:
    '<path d="M5 5.6a3 3 0 1 1 4.6 2.5C8.4 8.9 8 9.3 8 10.4M8 12.6v1.6" fill="none" stroke="currentColor" stroke-width="2"/>',
};
