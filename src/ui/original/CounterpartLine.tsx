import { Fragment } from 'react';
import type { Account } from '../../model/call.ts';
import { extents } from '../../model/vocabulary.ts';
import type { Telling } from '../../store/tellings.ts';
import { goTo } from '../rows/goTo.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { originalWords } from './originalWords.ts';

interface Props {
  /** Undefined of what is compared with nothing. */
  readonly told: readonly Telling[] | undefined;
}

/** Who tells a paragraph's matter too, each a way there, and who does not, as far as we can know. */
export function CounterpartLine({ told }: Props) {
  const { words, say } = useWords();
  const original = useWordsOf(originalWords);
  const telling = told?.filter(({ targets }) => targets.length > 0) ?? [];
  const related = told?.filter(({ seeAlso }) => seeAlso.length > 0) ?? [];
  const lacking = extents.flatMap((extent) => {
    const names =
      told?.filter(
        ({ account, targets, seeAlso }) => account.extent === extent && targets.length + seeAlso.length === 0,
      ) ?? [];
    return names.length === 0
      ? []
      : [original.noCounterpart[extent](names.map(({ account }) => say(account.shortName)).join(words.comma))];
  });
  // One account by itself.
  if (told?.length === 0) return null;
  const way = (account: Account, target: string, at: number) => (
    <Fragment key={account.id}>
      {at > 0 && words.comma}
      <button
        type="button"
        aria-label={original.goTo(say(account.shortName))}
        onClick={() => goTo(target)}
        className="min-h-8 font-semibold underline underline-offset-4"
      >
        {say(account.shortName)}
      </button>
    </Fragment>
  );
  return (
    <div className="counterpart-line">
      <p className="mx-auto max-w-[1520px] px-4 md:px-8">
        {told === undefined && original.notCompared}
        {telling.length > 0 && <>{original.toldIn} </>}
        {telling.map(({ account, targets: [target = ''] }, at) => way(account, target, at))}
        {related.length > 0 && (
          <>
            {telling.length > 0 && words.join}
            {original.seeAlso}{' '}
          </>
        )}
        {related.map(({ account, seeAlso: [target = ''] }, at) => way(account, target, at))}
        {lacking.map((sentence, at) => (
          <Fragment key={sentence}>
            {(at > 0 || telling.length + related.length > 0) && words.join}
            {sentence}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
