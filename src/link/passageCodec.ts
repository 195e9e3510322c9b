import { identifierPattern } from '../model/vocabulary.ts';
import type { Passage, Quote } from './passage.ts';

/**
 * Writes a passage as `account/paragraph/words/before/after`, or `account/paragraph/first~last~length~hash/before/after`
 * where the words are long. Every part is percent-encoded, CJK punctuation too: chats cut a link at a bare 。 or 」.
 */
export function serializePassage({ account, paragraph, quote, before, after }: Passage): string {
  const words =
    quote.kind === 'whole'
      ? encoded(quote.words)
      : [encoded(quote.first), encoded(quote.last), String(quote.length), quote.hash].join('~');
  return [account, paragraph, words, encoded(before), encoded(after)].join('/');
}

/** Reads what `serializePassage` writes; null for anything else. */
export function parsePassage(text: string): Passage | null {
  try {
    // What surrounds the words may be left out by hand; the words then have to be found without.
    const [account = '', paragraph = '', words = '', before = '', after = '', ...rest] = text.split('/');
    const quote = parseQuote(words);
    if (!quote || rest.length > 0) return null;
    if (![account, paragraph].every((id) => identifierPattern.test(id))) return null;
    return { account, paragraph, quote, before: decodeURIComponent(before), after: decodeURIComponent(after) };
  } catch {
    // decodeURIComponent throws on what is not UTF-8: a link that was cut or mangled on its way.
    return null;
  }
}

function parseQuote(text: string): Quote | null {
  const parts = text.split('~');
  if (parts.length === 1) {
    const words = decodeURIComponent(text);
    return words === '' ? null : { kind: 'whole', words };
  }
  const [first = '', last = '', length = '', hash = '', ...rest] = parts;
  if (
    rest.length > 0 ||
    first === '' ||
    last === '' ||
    !/^[1-9]\d{0,6}$/.test(length) ||
    !/^[0-9a-z]{1,7}$/.test(hash)
  ) {
    return null;
  }
  return {
    kind: 'ends',
    first: decodeURIComponent(first),
    last: decodeURIComponent(last),
    length: Number(length),
    hash,
  };
}

/** encodeURIComponent leaves !'()*~ as they are; of these chats cut some, and `~` divides our fields. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
