import type { AccountProminence } from '../../findings/prominence.ts';
import { alignedParagraphs } from '../../model/alignedParagraphs.ts';
import type { View } from '../../link/view.ts';
import type { Account, Call } from '../../model/call.ts';
import { SentenceEnglish } from '../english/SentenceEnglish.tsx';
import { passageHref } from '../passages/evidenceHref.ts';
import { useReading } from '../useReading.ts';
import { RoomFrame } from '../RoomFrame.tsx';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { TopicPatterns } from './TopicPatterns.tsx';
import { TopicStrip } from './TopicStrip.tsx';
import { orderWords } from './orderWords.ts';

/** What each account opens with, in which order it comes to the topics, and how much of its text each is given. */
export function OrderRoom() {
  const { words, say } = useWords();
  const told = useWordsOf(orderWords);
  const { call, findings } = useReading(({ aligned }) => aligned);
  const view = useReading((reading) => reading.view);
  const topics = call.ledger.topics;
  const numberOf = (id: string) => topics.findIndex((topic) => topic.id === id) + 1;
  const namesOf = (ids: readonly string[]) =>
    topics
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => say(name))
      .join(words.comma);
  const accounts = call.accounts.flatMap((account) => {
    const found = findings.prominence.find((one) => one.account === account.id);
    return found ? [{ account, found }] : [];
  });
  const leftOut = call.accounts
    .filter(({ id }) => accounts.every(({ account }) => account.id !== id))
    .map(({ shortName }) => say(shortName));
  return (
    <RoomFrame id="order" title={words.rooms.order} about={told.about}>
      <TopicPatterns />
      <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {topics.map(({ id, name }) => (
          <li key={id} className="flex items-center gap-2">
            <svg width="22" height="12">
              <rect width="22" height="12" className={`topic-${numberOf(id)}`} />
            </svg>
            {say(name)}
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && <p className="mt-2 text-sm text-quiet">{told.leftOut(leftOut.join(words.comma))}</p>}
      {accounts.map(({ account, found }) => (
        <div key={account.id} className="mt-5">
          <h3 className="font-semibold">
            {say(account.shortName)}
            <span className="font-normal text-quiet">
              {words.join}
              {told.opensWith(namesOf(found.opensWith) || told.noTopic)}
            </span>
          </h3>
          <TopicStrip account={account} call={call} numberOf={numberOf} />
          <Opening call={call} view={view} account={account} found={found} />
        </div>
      ))}
      <table className="mt-8 block w-full border-collapse text-left text-sm md:table">
        <caption className="block pb-1 text-left font-text text-xl font-semibold md:table-caption">
          {told.table}
        </caption>
        <thead className="hidden md:table-header-group">
          <tr className="border-b border-rule text-quiet">
            <th scope="col" className="py-1 pr-3 font-normal">
              {told.topic}
            </th>
            {accounts.map(({ account }) => (
              <th key={account.id} scope="col" className="py-1 pr-3 align-bottom font-semibold">
                {say(account.shortName)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {topics.map((topic) => (
            <tr key={topic.id} className="block border-b border-rule py-1 align-top md:table-row">
              <th scope="row" className="block py-1 pr-3 font-normal max-md:font-semibold md:table-cell">
                {say(topic.name)}
              </th>
              {accounts.map(({ account, found }) => {
                const place = found.topics.find((one) => one.topic === topic.id);
                return (
                  <td key={account.id} className="flex gap-3 py-1 pr-3 md:table-cell">
                    <span className="w-28 shrink-0 text-quiet md:hidden">{say(account.shortName)}</span>
                    {place ? (
                      told.place(place.rank, Math.round(place.share * 100))
                    ) : (
                      <span className="text-quiet">—</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 max-w-3xl text-sm text-quiet">{told.measure}</p>
    </RoomFrame>
  );
}

interface OpeningProps {
  readonly call: Call;
  readonly view: View;
  readonly account: Account;
  readonly found: AccountProminence;
}

/** An account's first sentence, which leads to its place. */
function Opening({ call, view, account, found: { opening } }: OpeningProps) {
  const paragraph = opening && alignedParagraphs(account)[opening.paragraph];
  if (!paragraph) return null;
  const told = paragraph.text.slice(opening.range.start, opening.range.end);
  return (
    <p className="mt-1">
      <a
        lang={account.wording.language}
        href={passageHref(call, view, account.id, paragraph.id, opening.range)}
        className="font-text underline decoration-rule decoration-2 underline-offset-4"
      >
        {told}
      </a>
      <SentenceEnglish account={account} paragraph={paragraph.id} range={opening.range} />
    </p>
  );
}
