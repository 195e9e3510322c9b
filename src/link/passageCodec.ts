import { identifierPattern } from '../model/vocabulary.ts';
import type { InSentences } from './inSentences.ts';
import type { Passage, Quote } from './passage.ts';
import { encoded } from './percent.ts';
import { tellings, type Told } from './told.ts';

/**
 * Writes a passage as `account/paragraph/words/before/after/told/sentences`, with `first~last~length~hash` for words that
 * are long, `only`, `after~3` or `2~hash` for what told it, and `whole-previous-next` for its sentences.
 * Every part is percent-encoded, CJK punctuation too: chats cut a link at a bare 。 or 」.
 */
export function serializePassage({ account, paragraph, quote, before, after, told, sentences }: Passage): string {
  const words =
    quote.kind === 'whole'
      ? encoded(quote.words)
      : [encoded(quote.first), encoded(quote.last), String(quote.length), quote.hash].join('~');
  const parts = [account, paragraph, words, encoded(before), encoded(after)];
  if (told !== null) parts.push(serializeTold(told));
  if (told !== null && sentences !== null) parts.push([sentences.whole, sentences.previous, sentences.next].join('-'));
  return parts.join('/');
}

/**
 * Reads what `serializePassage` writes, and what it wrote before: the last two parts came later. Null for anything else.
 */
export function parsePassage(text: string): Passage | null {
  try {
    // What surrounds the words may be left out by hand; the words then have to be found without.
    const [account = '', paragraph = '', words = '', before = '', after = '', told = '', sentences = '', ...rest] =
      text.split('/');
    const quote = parseQuote(words);
    if (!quote || rest.length > 0) return null;
    if (![account, paragraph].every((id) => identifierPattern.test(id))) return null;
    return {
      account,
      paragraph,
      quote,
      before: decodeURIComponent(before),
      after: decodeURIComponent(after),
      told: parseTold(told),
      sentences: parseSentences(sentences),
    };
  } catch {
    // decodeURIComponent throws on what is not UTF-8: a link that was cut or mangled on its way.
    return null;
  }
}

const hashPattern = /^[0-9a-z]{1,7}$/;
const numberPattern = /^[1-9]\d{0,6}$/;

function serializeTold(told: Told): string {
  if (told.by === 'order') return `${told.nth}~${told.paragraph}`;
  return told.by === 'only' ? told.by : `${told.by}~${told.of}`;
}

/** A link that was cut here still opens, as one that does not say. */
function parseTold(text: string): Told | null {
  const [first = '', second = '', ...rest] = text.split('~');
  if (rest.length > 0) return null;
  const by = tellings.find((telling) => telling === first);
  if (by === 'only') return second === '' ? { by, of: 1 } : null;
  if (by) return numberPattern.test(second) ? { by, of: Number(second) } : null;
  if (!numberPattern.test(first) || !hashPattern.test(second)) return null;
  return { by: 'order', nth: Number(first), paragraph: second };
}

function parseSentences(text: string): InSentences | null {
  const [whole = '', previous = '', next = '', ...rest] = text.split('-');
  if (rest.length > 0 || ![whole, previous, next].every((part) => hashPattern.test(part))) return null;
  return { whole, previous, next };
}

function parseQuote(text: string): Quote | null {
  const parts = text.split('~');
  if (parts.length === 1) {
    const words = decodeURIComponent(text);
    return words === '' ? null : { kind: 'whole', words };
  }
  const [first = '', last = '', length = '', hash = '', ...rest] = parts;
  if (rest.length > 0 || first === '' || last === '' || !numberPattern.test(length) || !hashPattern.test(hash))
    return null;
  return {
    kind: 'ends',
    first: decodeURIComponent(first),
    last: decodeURIComponent(last),
    length: Number(length),
    hash,
  };
}
