import type { Found } from '../../find/find.ts';
import { tally } from '../../find/tally.ts';
import type { Account } from '../../model/call.ts';
import { extents } from '../../model/vocabulary.ts';
import { findWords } from '../words/findWords.ts';
import type { Speech } from '../words/useWords.ts';

/** What a search came to, as one sentence: how often, in how many accounts, and where not, as far as that can be said. */
export function foundSentence(found: Found, accounts: readonly Account[], { language, words, say }: Speech): string {
  const told = findWords[language];
  const { matches, accounts: having, excerpted, inExcerpts, without, unasked } = tally(found);
  const names = (ids: readonly string[]) =>
    accounts
      .filter(({ id }) => ids.includes(id))
      .map(({ shortName }) => say(shortName))
      .join(words.comma);
  const query = found.query.words;
  return (
    [
      matches > 0
        ? told.found(query, matches, having, found.typed)
        : unasked.length > 0
          ? told.notAsWords(query)
          : told.foundNowhere(query),
      ...(inExcerpts > 0 ? [told.inExcerpts(inExcerpts, names(excerpted))] : []),
      // Where nothing was found at all, the accounts are not told over one by one: the list does that.
      ...(matches > 0 ? extents : [])
        .filter((extent) => without[extent].length > 0)
        .map((extent) => told.without[extent](names(without[extent]))),
      ...(unasked.length > 0 ? [told.unasked(names(unasked))] : []),
    ].join(told.part) + told.end
  );
}
