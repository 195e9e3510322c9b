import type { Passage } from '../../findings/account.ts';
import { searchedParagraphs } from '../../model/searchedParagraphs.ts';
import { SentenceEnglish } from '../english/SentenceEnglish.tsx';
import { passageHref } from '../passages/evidenceHref.ts';
import { useReading } from '../useReading.ts';

interface Props {
  /** Whose passage it is. */
  readonly name: string;
  readonly passage: Passage;
}

/** A passage that the engine points to, character for character; it leads to its place in the texts. */
export function FoundPassage({ name, passage: { account: id, paragraph: at, range } }: Props) {
  const call = useReading(({ aligned }) => aligned.call);
  const view = useReading((reading) => reading.view);
  const account = call.accounts.find((one) => one.id === id);
  const paragraph = account && searchedParagraphs(account)[at];
  if (!account || !paragraph) return null;
  const told = paragraph.text.slice(range.start, range.end).trim();
  return (
    <p className="mt-1">
      <span className="text-sm text-quiet">{name} </span>
      <a
        lang={account.wording.language}
        href={passageHref(call, view, id, paragraph.id, range)}
        className="font-text underline decoration-rule decoration-1 underline-offset-4 hover:decoration-accent"
      >
        {told}
      </a>
      <SentenceEnglish account={account} paragraph={paragraph.id} range={range} />
    </p>
  );
}
