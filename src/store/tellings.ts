import type { Link, ParagraphRef } from '../align/alignment.ts';
import type { Account } from '../model/call.ts';
import { Setting } from './setting.ts';
import type { Spread } from './spread.ts';

/** What another account has that tells what a paragraph tells. */
export interface Telling {
  readonly account: Account;
  /** Paragraphs (`account/paragraph`), the nearest first; empty where it has no counterpart. */
  readonly targets: readonly string[];
  /** Where its row says to see also, of an account without counterpart. */
  readonly seeAlso: readonly string[];
}

/** Paragraphs that are linked, and how surely. */
type Weighed = Pick<Link, 'a' | 'b' | 'score'>;

/** For each aligned paragraph (`account/paragraph`) one telling an other shown account, in the order of reading. */
export type Tellings = ReadonlyMap<string, readonly Telling[]>;

/**
 * Everything that the rows show or name beside a paragraph, whichever account they are read from: what it is linked to,
 * what stands in its row, and where its row says that it is told elsewhere.
 */
export function tellings({ accounts, rows }: Spread, { links }: { readonly links: readonly Weighed[] }): Tellings {
  const setting = new Setting(accounts);
  const targets = new Map<string, Map<string, Set<string>>>();
  const related = new Map<string, Map<string, Set<string>>>();
  const add = (key: string, account: string, target: string, to = targets) => {
    const told = to.get(key) ?? new Map<string, Set<string>>();
    to.set(key, told.set(account, (told.get(account) ?? new Set()).add(target)));
  };
  const shown = (ref: ParagraphRef) => setting.paragraphAt(ref) !== undefined;
  for (const { a, b } of links
    .filter(({ a, b }) => shown(a) && shown(b))
    .sort((one, other) => other.score - one.score)) {
    add(setting.keyOf(a), b.account, setting.keyOf(b));
    add(setting.keyOf(b), a.account, setting.keyOf(a));
  }
  for (const { cells } of rows) {
    for (const { key } of cells.flatMap(({ paragraphs }) => paragraphs)) {
      for (const { account, paragraphs, toldIn, seeAlso } of cells) {
        for (const { target } of seeAlso) add(key, account.id, target, related);
        for (const target of [...paragraphs.map((one) => one.key), ...toldIn.map((place) => place.target)])
          if (target !== key) add(key, account.id, target);
      }
    }
  }
  const keys = rows.flatMap(({ cells }) =>
    cells.flatMap(({ account, paragraphs }) => paragraphs.map(({ key }) => ({ key, own: account }))),
  );
  return new Map(
    keys.map(({ key, own }) => [
      key,
      accounts
        .filter((account) => account !== own)
        .map((account) => {
          const told = [...(targets.get(key)?.get(account.id) ?? [])];
          return {
            account,
            targets: told,
            seeAlso: told.length > 0 ? [] : [...(related.get(key)?.get(account.id) ?? [])],
          };
        }),
    ]),
  );
}
