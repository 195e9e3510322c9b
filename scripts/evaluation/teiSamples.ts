import { join } from 'node:path';
import { alignCall } from '../../src/corpus/alignCall.ts';
import { tei } from '../../src/exchange/tei.ts';
import { textOf } from '../../src/exchange/givenFile.ts';
import type { Call } from '../../src/model/call.ts';
import { openFiles } from '../../src/store/openFiles.ts';
import { takenOf } from '../../src/store/takenOf.ts';
import { readCall } from '../build/readCall.ts';
import { projectGlossary } from './glossary.ts';

/** Two plain texts with what XML finds hard: markup, controls, halves of nothing, both scripts, a moved paragraph. */
const plain = [
  {
    name: '2 north.txt',
    text: 'The ferry treaty <signed> & "sealed" at Port Alder.\n\tIt\u{1b}[0m rained\u{c}twice.\n𠮷田說：「渡輪」。\n',
  },
  {
    name: '新華社.txt',
    text: '𠮷田說：「渡輪」。\nOfficials said that the ferry treaty was signed at Port Alder.\u{85}\u{fffe}\n',
  },
] as const;

/** Exports of every kind, as `npm run test:tei` validates them. */
export function teiSamples(): { name: string; xml: string }[] {
  const glossary = projectGlossary();
  const shipped = readCall(join(import.meta.dirname, '../../data/xi-trump-2025-11-24'));
  const opened = openFiles(
    plain.map(({ name, text }) => ({ name, content: textOf(new TextEncoder().encode(text)) })),
  ).call;
  if (!opened) throw new Error('the sample texts cannot be opened');
  const exported = (call: Call, base: string, shown: readonly string[]) =>
    tei(takenOf(alignCall(call, glossary), { base, shown }, null));
  const all = shipped.accounts.map(({ id }) => id);
  return [
    ...all.map((base) => ({ name: `the shipped call, read from ${base}`, xml: exported(shipped, base, all) })),
    { name: 'two of its accounts', xml: exported(shipped, 'ap', ['ap', 'truth-social']) },
    { name: 'one of its accounts', xml: exported(shipped, 'mfa', ['mfa']) },
    {
      name: 'two plain texts',
      xml: exported(
        opened,
        opened.base,
        opened.accounts.map(({ id }) => id),
      ),
    },
  ];
}
