import type { Account } from '../../model/call.ts';
import type { Spread, SpreadParagraph } from '../../store/spread.ts';
import { alone } from '../rows/alone.ts';

interface Original {
  readonly account: Account;
  /** Every paragraph in the publisher's order, what stands around the text included. */
  readonly paragraphs: readonly SpreadParagraph[];
}

/** The shown accounts as they were published, with what the comparison says of their paragraphs. */
export function originalsOf({ accounts, rows, voicesOf }: Pick<Spread, 'accounts' | 'rows' | 'voicesOf'>): Original[] {
  const spread = new Map(
    rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)).map((one) => [one.key, one] as const),
  );
  return accounts.map((account) => ({
    account,
    paragraphs: account.paragraphs.map((paragraph) => {
      const compared = spread.get(`${account.id}/${paragraph.id}`);
      // There are no rows that it could be out of order in, or told in as well.
      return compared ? { ...compared, moved: false, alsoIn: [] } : alone(account, paragraph, { voicesOf });
    }),
  }));
}
