import { basename } from 'node:path';
import { alignCall } from '../../src/corpus/alignCall.ts';
import { textOf } from '../../src/exchange/givenFile.ts';
import type { Taken } from '../../src/exchange/taken.ts';
import type { Wording } from '../../src/exchange/wording.ts';
import { parseAddress, serializeAddress } from '../../src/link/address.ts';
import type { Call } from '../../src/model/call.ts';
import { openFiles } from '../../src/store/openFiles.ts';
import { takenOf } from '../../src/store/takenOf.ts';
import { wordingOf } from '../../src/ui/taking/wordingOf.ts';
import { en } from '../../src/ui/words/en.ts';
import { takingEn } from '../../src/ui/words/takingEn.ts';
import { dialogWords } from '../../src/ui/opening/dialogWords.ts';
import { problemSentence } from '../../src/ui/opening/problemSentence.ts';
import { bytesOf, Refused } from './accountFiles.ts';
import { projectGlossary } from './glossary.ts';

/** A comparison as the page would make it of files. */
export interface TakenFiles {
  readonly taken: Taken;
  readonly wording: Wording;
  readonly call: Call;
  /** The fragment, without `#`, of the view that it is taken in. */
  readonly view: string;
}

/** Files as the page would open them and hand them out, in English; read from the first, or as a comparison among them says. */
export function takeFiles(paths: readonly string[]): TakenFiles {
  const given = paths.map((path) => ({ name: basename(path), content: textOf(bytesOf(path)) }));
  const { call, view: handedOut, problems } = { view: null, ...openFiles(given, Infinity) };
  const [problem] = problems;
  if (problem) throw new Refused(problemSentence(problem, dialogWords.en));
  if (!call) throw new Refused('No account was found in the files.');
  const { view } = parseAddress(handedOut ?? '', call);
  const base = call.accounts.find(({ id }) => id === view.base);
  if (!base) throw new Refused('No account was found in the files.');
  // Which files it is made of is not part of it, as in the page.
  const { files: _, ...itself } = call;
  const taken = takenOf(alignCall(call, projectGlossary()), view, null);
  const speech = { language: 'en', words: en, say: (text: { readonly en: string }) => text.en } as const;
  return { taken, wording: wordingOf(speech, takingEn, call, base, true), call, view: serializeAddress(view, itself) };
}
