import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accountFile } from '../model/account.ts';
import { voicesFile, type AnnotatedVoice, type VoicesFile } from '../model/voices.ts';
import { placeVoices } from './placeVoices.ts';

const folder = new URL('../../data/xi-trump-2025-11-24/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

test('every voice of the shipped call stands in its paragraph once, nests, and names parties that the file has', () => {
  const file = voicesFile.parse(read('voices.json'));
  const accounts = ['mfa', 'udn', 'politico', 'ap'].map((id) => {
    const account = accountFile.parse(read(`accounts/${id}.json`));
    return { id, paragraphs: account.extent === 'excerpts' ? [] : account.blocks };
  });
  const { voices, problems } = placeVoices(file, accounts);
  expect(problems).toEqual([]);
  expect(voices).toHaveLength(file.voices.length);
});

const name = { en: 'X', 'zh-Hant': 'X' };
const parties = ['xi', 'paper'].map((id) => ({ id, name, forms: [id] }));
const accounts = [{ id: 'paper', paragraphs: [{ id: 'one', text: 'Xi said no, no and never.' }] }];
const voice: Omit<AnnotatedVoice, 'words'> = {
  account: 'paper',
  paragraph: 'one',
  kind: 'reported',
  speakers: ['xi'],
  reportedBy: [{ party: 'paper' }],
};

test.each<[string, VoicesFile['voices']]>([
  ['words that it does not have', [{ ...voice, words: 'yes' }]],
  ['words that it has twice', [{ ...voice, words: 'no' }]],
  ['a paragraph that is none', [{ ...voice, words: 'no', paragraph: 'two' }]],
  ['a party that is none', [{ ...voice, words: 'never', speakers: ['trump'] }]],
  ['a chain that does not end in the account', [{ ...voice, words: 'never', reportedBy: [{ party: 'xi' }] }]],
  [
    'voices that cross',
    [
      { ...voice, words: 'no, no' },
      { ...voice, words: 'no and never' },
    ],
  ],
])('%s is one problem', (_, voices) => {
  expect(placeVoices({ parties, voices }, accounts).problems).toHaveLength(1);
});
