import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { alignCall } from '../../src/corpus/alignCall.ts';
import { textOf } from '../../src/exchange/givenFile.ts';
import type { Taken } from '../../src/exchange/taken.ts';
import type { Wording } from '../../src/exchange/wording.ts';
import { openFiles } from '../../src/store/openFiles.ts';
import { takenOf } from '../../src/store/takenOf.ts';
import { wordingOf } from '../../src/ui/taking/wordingOf.ts';
import { en } from '../../src/ui/words/en.ts';
import { takingEn } from '../../src/ui/words/takingEn.ts';
import { dialogWords } from '../../src/ui/opening/dialogWords.ts';
import { problemSentence } from '../../src/ui/opening/problemSentence.ts';
import { Refused } from './accountFiles.ts';
import { projectGlossary } from './glossary.ts';

/** Files as the page would open them and hand them out, in English; read from the first. */
export function takeFiles(paths: readonly string[]): { taken: Taken; wording: Wording } {
  const given = paths.map((path) => ({ name: basename(path), content: textOf(readFileSync(path)) }));
  const { call, problems } = openFiles(given, Infinity);
  const [problem] = problems;
  if (problem) throw new Refused(problemSentence(problem, dialogWords.en));
  const base = call?.accounts[0];
  if (!call || !base) throw new Refused('No account was found in the files.');
  const shown = call.accounts.map(({ id }) => id);
  const taken = takenOf(alignCall(call, projectGlossary()), { shown, base: base.id }, null);
  const speech = { language: 'en', words: en, say: (text: { readonly en: string }) => text.en } as const;
  return { taken, wording: wordingOf(speech, takingEn, call, base, true) };
}
