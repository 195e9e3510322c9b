import type { Account } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { hash } from './hash.ts';
import type { Passage, Quote } from './passage.ts';

/** Where a link's passage stands now: on exactly the words that it carries, or nowhere that could be vouched for. */
export type Located =
  | { readonly outcome: 'exact'; readonly passage: Passage; readonly range: Range }
  | { readonly outcome: 'lost'; readonly passage: Passage };

/**
 * Finds a passage in its own paragraph. Words that stand there more than once are told apart by what surrounds them;
 * where that does not decide, the passage is lost rather than guessed.
 */
export function locate(passage: Passage, accounts: readonly Account[]): Located {
  const paragraph = accounts
    .find(({ id }) => id === passage.account)
    ?.paragraphs.find(({ id }) => id === passage.paragraph);
  const lost: Located = { outcome: 'lost', passage };
  if (!paragraph) return lost;
  const places = occurrences(passage.quote, paragraph.text);
  const inContext = places.filter((range) => surrounded(passage, paragraph.text, range));
  const [range, another] = places.length > 1 ? inContext : places;
  return range && !another ? { outcome: 'exact', passage, range } : lost;
}

/** Every place in `text`, in UTF-16 code units, that holds exactly the quoted words; overlapping ones included. */
function occurrences(quote: Quote, text: string): Range[] {
  if (quote.kind === 'whole') {
    return starts(quote.words, text).map((start) => ({ start, end: start + quote.words.length }));
  }
  return starts(quote.first, text).flatMap((start) => {
    const words = Array.from(text.slice(start)).slice(0, quote.length).join('');
    const whole = Array.from(words).length === quote.length && words.endsWith(quote.last) && hash(words) === quote.hash;
    return whole ? [{ start, end: start + words.length }] : [];
  });
}

function starts(words: string, text: string): number[] {
  if (words === '') return [];
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function surrounded({ before, after }: Passage, text: string, { start, end }: Range): boolean {
  return text.slice(0, start).endsWith(before) && text.slice(end).startsWith(after);
}
