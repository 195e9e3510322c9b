import type { View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';
import type { LeadPassages } from '../../store/laidCall.ts';
import { useWords } from '../words/useWords.ts';
import { LeadTable } from './LeadTable.tsx';

interface Props {
  readonly call: Call;
  readonly leads: LeadPassages;
  readonly view: View;
}

/** What this is and when, and where the accounts part: read before any of the texts. */
export function Front({ call, leads, view }: Props) {
  const { words, say } = useWords();
  return (
    <section aria-labelledby="title" className="mx-auto max-w-[1520px] px-4 pt-6 md:px-8">
      <h1 id="title" tabIndex={-1} className="outline-none font-text text-3xl leading-tight font-semibold md:text-4xl">
        {say(call.title)}
      </h1>
      <p className="mt-2 max-w-3xl text-lg text-quiet">{say(call.deck)}</p>
      {call.leads.length > 0 && (
        <>
          <h2 className="mt-6 border-t border-rule pt-3 text-sm font-semibold tracking-wide text-quiet">
            {words.leads}
          </h2>
          <LeadTable call={call} leads={leads} view={view} />
          <label className="mt-3 inline-flex min-h-8 items-center gap-2 text-sm md:hidden print:hidden">
            <input type="checkbox" className="size-4 accent-accent" />
            {words.leadsWhole}
          </label>
          <p className="mt-2 text-sm text-quiet">
            {words.leadsBy[0]}
            <span>{words.leadsBy[1]}</span>
          </p>
        </>
      )}
    </section>
  );
}
