import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTei } from './teiCommand.ts';

test.each([
  ['no schema', [], /^npm run test:tei/],
  ['a schema that is not there', ['nosuch.rng'], /^nosuch\.rng does not exist\.$/],
  ['a folder', [import.meta.dirname], /cannot be read\.$/],
  ['what is no schema', [import.meta.filename], /teiCommand\.test\.ts is no RELAX NG schema in XML\.$/],
  ['a well-formed file that is none', [join(import.meta.dirname, '../../public/icon.svg')], /is no RELAX NG schema/],
])('refuses in one sentence: %s', (_, args, sentence) => {
  const outcome = runTei(args);
  expect('refused' in outcome && outcome.refused).toMatch(sentence);
});
