import { expect, test } from 'vitest';
import { assemble } from '../../corpus/assemble.ts';
import { shippedFiles } from '../../corpus/shippedFiles.ts';
import { voicesAt } from '../../store/voicesAt.ts';
import { en } from '../words/en.ts';
import { plain } from './phrase.ts';
import { stopSentence } from './stopSentence.ts';

const call = assemble(shippedFiles);
const [udn] = call.accounts.filter(({ id }) => id === 'udn');
const [headline] = udn?.paragraphs.filter(({ id }) => id === 'headline') ?? [];
if (!udn || !headline) throw new Error('no headline of UDN');
const [voice] = voicesAt(call)(udn, headline);
if (!voice) throw new Error('no voice in it');

/** What is told of the voice, with the stop's place on the page as it may be. */
function told(found: boolean): string {
  if (!udn || !voice) return '';
  const stop = { set: 'voices', account: udn, voice: { ...voice, found } };
  return plain(
    stopSentence(
      stop as Parameters<typeof stopSentence>[0],
      { accounts: call.accounts, base: udn },
      {
        language: 'en',
        words: en,
        say: (text) => text.en,
      },
    ),
  );
}

test('stepping through voices tells what is inferred', () => {
  expect(told(false)).toMatch(/^Xi Jinping \(our inference\) → Xinhua.*our inference.*line is our inference\) → /);
  expect(told(false)).not.toContain('software');
});

test('and what only the software recognised', () => {
  expect(told(true)).toContain('recognised by software');
});
