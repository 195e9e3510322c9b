import type { AccountFile, Block, Excerpt } from '../model/account.ts';
import type { Account, Paragraph } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { alignedRoles } from '../model/vocabulary.ts';
import type { Problem } from './problem.ts';

interface Resolved {
  readonly accounts: readonly Account[];
  readonly problems: readonly Problem[];
}

/** Turns account files into accounts; an excerpt's words are read from the paragraph that it points to. */
export function resolveExcerpts(files: readonly AccountFile[], pathOf: (id: string) => string): Resolved {
  const problems: Problem[] = [];
  const blocksOf = new Map(files.map((file) => [file.id, file.extent === 'excerpts' ? [] : file.blocks]));
  const accounts = files.map((file): Account => {
    if (file.extent !== 'excerpts') {
      const { $schema, blocks, ...facts } = file;
      return { ...facts, paragraphs: blocks.map(held) };
    }
    const { $schema, passages, ...facts } = file;
    const paragraphs = passages.flatMap((passage, at) => {
      const found = quoted(passage, blocksOf);
      if ('expected' in found) {
        problems.push({
          file: pathOf(file.id),
          path: `passages[${at}].from.${found.path}`,
          found: found.found,
          expected: found.expected,
        });
        return [];
      }
      return [excerpted(passage, found)];
    });
    return { ...facts, paragraphs };
  });
  return { accounts, problems };
}

function held({ id, formerIds, role, text, english }: Block): Paragraph {
  return { id, ...(formerIds && { formerIds }), role, text, english: english ?? null, quotedFrom: null };
}

function excerpted({ id, formerIds, from, mode, attribution, english }: Excerpt, range: Range): Paragraph {
  return {
    id,
    ...(formerIds && { formerIds }),
    role: 'body',
    text: from.words,
    english: english ?? null,
    quotedFrom: { account: from.account, paragraph: from.paragraph, range, mode, attribution },
  };
}

function quoted({ from }: Excerpt, blocksOf: ReadonlyMap<string, readonly Block[]>): Range | Omit<Problem, 'file'> {
  const blocks = blocksOf.get(from.account);
  if (!blocks || blocks.length === 0) {
    return { path: 'account', found: `"${from.account}"`, expected: 'an account of this call of which we hold a copy' };
  }
  const block = blocks.find(({ id }) => id === from.paragraph);
  if (!block) {
    return {
      path: 'paragraph',
      found: `"${from.paragraph}"`,
      expected: `one of ${blocks.map(({ id }) => id).join(', ')}`,
    };
  }
  if (!alignedRoles.has(block.role)) {
    return {
      path: 'paragraph',
      found: `"${from.paragraph}", whose role is "${block.role}"`,
      expected: `a paragraph that is aligned: ${[...alignedRoles].join(' or ')}`,
    };
  }
  return onlyPlace(from.words, block.text);
}

/** Where `words` stand in `text`, in UTF-16 code units, or what is wrong where they do not stand there exactly once. */
export function onlyPlace(words: string, text: string): Range | Omit<Problem, 'file'> {
  const start = text.indexOf(words);
  const expected = 'words that stand exactly once in the paragraph that they point to';
  if (start === -1) return { path: 'words', found: `"${words}", which the paragraph does not have`, expected };
  if (text.includes(words, start + 1))
    return { path: 'words', found: `"${words}", which the paragraph has twice`, expected };
  return { start, end: start + words.length };
}
