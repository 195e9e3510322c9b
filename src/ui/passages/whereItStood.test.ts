import { expect, test } from 'vitest';
import type { Passage } from '../../link/passage.ts';
import { whereItStood } from './whereItStood.ts';

const passage: Passage = {
  account: 'mfa',
  paragraph: 'taiwan',
  quote: { kind: 'whole', words: '台灣回歸中國' },
  before: '他強調,',
  after: '是秩序',
  told: { by: 'only', of: 1 },
  sentences: null,
};

const at = (sides: Partial<Passage>) => whereItStood({ ...passage, ...sides }, 'en');

test('of lost words it is told where they stood, at the ends of a paragraph too', () => {
  expect(at({})).toBe('They stood between “他強調,” and “是秩序”.');
  expect(at({ before: '' })).toBe('They stood before “是秩序”.');
  expect(at({ after: '' })).toBe('They stood after “他強調,”.');
  expect(at({ before: '', after: '' })).toBe('They were a whole paragraph.');
  expect(at({ before: '', after: '', told: null })).toBeNull();
});
