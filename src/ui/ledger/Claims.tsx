import type { LedgerSearches } from '../../corpus/ledgerSearches.ts';
import type { View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';
import type { Claim } from '../../model/ledger.ts';
import { evidenceHref } from '../passages/evidenceHref.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { SearchShown } from './SearchShown.tsx';
import { ledgerWords } from './ledgerWords.ts';

interface Props {
  readonly call: Call;
  readonly view: View;
  readonly searches: LedgerSearches;
}

/** What accounts say of one another, held against the texts that we have. */
export function Claims(props: Props) {
  const ledger = useWordsOf(ledgerWords);
  // What is not borne out comes first: that is what a reader has to know.
  const order = ['no', 'cannot-tell', 'yes'] as const;
  return (
    <section aria-labelledby="claims" className="mt-10">
      <h3 id="claims" className="border-t border-rule pt-3 font-text text-xl font-semibold">
        {ledger.claims}
      </h3>
      <ul className="mt-2 grid gap-x-8 md:grid-cols-2">
        {order.flatMap((borneOut) =>
          props.call.ledger.claims
            .filter((claim) => claim.borneOut === borneOut)
            .map((claim) => <ClaimItem key={claim.id} claim={claim} {...props} />),
        )}
      </ul>
    </section>
  );
}

function ClaimItem({ claim, call, view, searches }: Props & { readonly claim: Claim }) {
  const { words, say } = useWords();
  const ledger = useWordsOf(ledgerWords);
  const nameOf = (id: string) => {
    const account = call.accounts.find((one) => one.id === id);
    return account ? say(account.shortName) : id;
  };
  const [evidence] = claim.evidence;
  return (
    <li className="border-t border-rule py-2">
      <p>
        {ledger.claim[claim.says](nameOf(claim.by), say(claim.names), say(claim.what))}{' '}
        {evidence && (
          <a href={evidenceHref(call, view, evidence)} className="text-sm underline underline-offset-4">
            {ledger.itsWords}
          </a>
        )}
      </p>
      <p className="text-sm">
        <strong>{ledger.borneOut[claim.borneOut]}</strong>{' '}
        <span className="text-quiet">{ledger.heldAgainst(claim.about.map(nameOf).join(words.comma))}</span>{' '}
        <span className="text-quiet">{say(claim.note)}</span>
      </p>
      {searches.claims[claim.id]?.map((result) => {
        const account = call.accounts.find(({ id }) => id === result.account);
        return account ? (
          <SearchShown
            key={account.id}
            call={call}
            view={view}
            account={account}
            query={claim.search}
            result={result}
          />
        ) : null;
      })}
    </li>
  );
}
