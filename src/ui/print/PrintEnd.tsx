import { useLayoutEffect } from 'react';
import type { Call } from '../../model/call.ts';
import { timeText } from '../front/accountFacts.ts';
import { useWords } from '../words/useWords.ts';
import { usePrinted } from './usePrinted.ts';

interface Props {
  readonly call: Call;
}

/** What ends the printed page: whose texts these are, and the link that leads back to the page as it was. */
export function PrintEnd({ call }: Props) {
  const speech = useWords();
  const printed = usePrinted();
  const words = speech.words.print;
  const running = printed && words.running(speech.say(call.title), printed.when, printed.page);
  useLayoutEffect(() => {
    // For the sheets' margins, which only a style sheet can write in.
    if (running) document.documentElement.style.setProperty('--running', JSON.stringify(running));
  }, [running]);
  return (
    <section className="hidden px-4 text-xs print:block">
      <h2 className="font-semibold">{words.sources}</h2>
      <ul>
        {call.accounts.map((account) => (
          <li key={account.id}>
            {speech.say(account.shortName)}: {speech.say(account.publisher)} ·{' '}
            {account.times.map((time) => timeText(time, speech)).join(' · ')}
          </li>
        ))}
      </ul>
      {printed && (
        <>
          <p className="mt-2 [overflow-wrap:anywhere]">
            {words.link}: {printed.address}
          </p>
          <p>{running}</p>
        </>
      )}
    </section>
  );
}
