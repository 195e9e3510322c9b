import { join } from 'node:path';
import { readCall } from '../../scripts/build/readCall.ts';
import { projectGlossary } from '../../scripts/evaluation/glossary.ts';
import { alignCall, type AlignedCall } from '../corpus/alignCall.ts';
import { accountOf } from './account.fixture.ts';
import { openFiles } from './openFiles.ts';
import { takenOf } from './takenOf.ts';
import type { Paragraph } from '../model/call.ts';
import type { Taken, TakenCell } from '../exchange/taken.ts';

const glossary = projectGlossary();
const shipped = alignCall(readCall(join(import.meta.dirname, '../../data/xi-trump-2025-11-24')), glossary);

/** The shipped call, aligned. */
export function shippedCall(): AlignedCall {
  return shipped;
}

/** The shipped call as it is taken away; all of its accounts unless some are named. */
export function shippedTaken(base = 'mfa', shown?: readonly string[], page: string | null = null): Taken {
  const from = page === null ? null : { page, link: `${page}#v=1&base=${base}` };
  return takenOf(shipped, { base, shown: shown ?? shipped.call.accounts.map(({ id }) => id) }, from);
}

/** Plain texts, aligned and taken away. */
export function plainTaken(texts: Readonly<Record<string, string>>): Taken {
  const files = Object.entries(texts).map(([name, text]) => ({ name, content: { text } }));
  const { call, problems } = openFiles(files);
  if (!call) throw new Error(JSON.stringify(problems));
  const shown = call.accounts.map(({ id }) => id);
  return takenOf(alignCall(call, glossary), { base: call.base, shown }, null);
}

/** Texts as they are, a row each, unaligned: for what no file that can be opened holds. */
export function looseTaken(texts: readonly string[]): Taken {
  const account = accountOf('loose', Object.fromEntries(texts.map((text, at) => [`p${at + 1}`, text])));
  const { paragraphs } = account;
  const cellOf = (paragraph: Paragraph): TakenCell => ({
    account,
    toldIn: [],
    seeAlso: [],
    paragraphs: [{ key: `loose/${paragraph.id}`, paragraph, moved: false, alsoIn: [], voices: [] }],
  });
  return {
    call: {
      id: 'loose',
      title: { en: 'T', 'zh-Hant': '題' },
      deck: { en: 'D', 'zh-Hant': '述' },
      event: { date: 'unknown', clocks: [] },
      origins: [],
      accounts: [account],
    },
    accounts: [account],
    base: 'loose',
    rows: paragraphs.map((paragraph, at) => ({ number: at + 1, cells: [cellOf(paragraph)] })),
    around: [],
    divergences: [],
    links: [],
    page: null,
    link: null,
  };
}
