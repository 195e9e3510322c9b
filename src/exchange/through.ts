import type { Account, Paragraph, QuotedFrom } from '../model/call.ts';
import type { Localized } from '../model/localized.ts';

/** Through whom the words of an excerpt are known, and whether that one quotes or retells them. */
export interface Through extends Pick<QuotedFrom, 'mode' | 'attribution'> {
  /** The account in whose words they stand, in few words. */
  readonly host: Localized;
}

/** Our wording of it, in one language. */
export interface ThroughWords {
  readonly through: Readonly<Record<QuotedFrom['mode'], (account: string, host: string) => string>>;
  readonly inferred: string;
  /** Between several. */
  readonly join: string;
}

/** Null for a paragraph that stands in its own account's words. */
export function throughOf(
  { quotedFrom }: Pick<Paragraph, 'quotedFrom'>,
  accounts: readonly Pick<Account, 'id' | 'shortName'>[],
): Through | null {
  if (!quotedFrom) return null;
  const { account, mode, attribution } = quotedFrom;
  const host = accounts.find(({ id }) => id === account);
  return { host: host?.shortName ?? { en: account, 'zh-Hant': account }, mode, attribution };
}

/**
 * What a passage is of: "Politico"; of an excerpt "Trump's post, as retold by Politico", so that the words of one who
 * quotes or retells never pass for those of whom he tells. Each way in which parts of it are known stands once.
 */
export function namedThrough(
  name: string,
  parts: readonly (Through | null)[],
  { through, inferred, join }: ThroughWords,
  say: (text: Localized) => string,
): string {
  const named = parts.map((part) =>
    part ? through[part.mode](`${name}${part.attribution === 'inferred' ? inferred : ''}`, say(part.host)) : name,
  );
  return [...new Set(named)].join(join);
}
