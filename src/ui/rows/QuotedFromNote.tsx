import type { QuotedFrom } from '../../model/call.ts';
import { useReading } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly quotedFrom: QuotedFrom;
}

/** Through whom an excerpt is known, in what form, and whether its place in the account is told or inferred. */
export function QuotedFromNote({ quotedFrom: { account, mode, attribution } }: Props) {
  const { words, say } = useWords();
  const name = useReading(({ aligned }) => aligned.call.accounts.find(({ id }) => id === account)?.shortName);
  return (
    <p className="mb-1 text-sm text-quiet select-none">
      {name && words.quotedVia(say(name))}
      {words.join}
      {words.quoteMode[mode]}
      {words.join}
      {words.attribution[attribution]}
    </p>
  );
}
