import type { AlignedCall } from '../corpus/alignCall.ts';
import type { Taken } from '../exchange/taken.ts';
import type { View } from '../link/view.ts';
import { alignedRoles } from '../model/vocabulary.ts';
import { Setting } from './setting.ts';
import { spreads } from './spread.ts';

/** What a reader takes away: the accounts shown, read from the base, and where the page is that it is taken from. */
export function takenOf(
  aligned: AlignedCall,
  { shown, base }: Pick<View, 'shown' | 'base'>,
  from: { readonly page: string; readonly link: string } | null,
): Taken {
  const { call, alignment } = aligned;
  const setting = new Setting(call.accounts.filter(({ id }) => shown.includes(id)));
  const { accounts, rows, divergences, voicesOf } = spreads(aligned).of({ shown, base });
  return {
    call,
    accounts,
    base,
    rows,
    around: accounts
      .map((account) => ({
        account,
        paragraphs: account.paragraphs
          .filter(({ role }) => !alignedRoles.has(role))
          .map((paragraph) => ({
            key: `${account.id}/${paragraph.id}`,
            paragraph,
            voices: voicesOf(account, paragraph),
          })),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0),
    divergences,
    links: alignment.links
      .filter(({ a, b }) => setting.paragraphAt(a) && setting.paragraphAt(b))
      .map(({ a, b, relation, score, statements }) => ({
        a: setting.keyOf(a),
        b: setting.keyOf(b),
        relation,
        score,
        statements: statements.map((pair) => ({ a: pair.a, b: pair.b })),
      })),
    page: from?.page ?? null,
    link: from?.link ?? null,
  };
}
