import type { Account } from '../../model/call.ts';
import { alignedRoles } from '../../model/vocabulary.ts';
import { useSpread } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { alone } from './alone.ts';
import { ParagraphView } from './ParagraphView.tsx';
import type { Emphases } from './useEmphases.ts';

interface Props {
  readonly account: Account;
  readonly emphases: Emphases;
}

/** What a publisher set around its text: headline, time stamp, byline, caption. */
export function AroundText({ account, emphases }: Props) {
  const { words } = useWords();
  const spread = useSpread();
  return around(account).map((paragraph) => (
    <div key={paragraph.id} className="furniture mt-2">
      <p className="text-xs text-quiet">{words.role[paragraph.role]}</p>
      <ParagraphView
        paragraph={alone(account, paragraph, spread)}
        account={account}
        marking="none"
        emphasis={emphases.get(`${account.id}/${paragraph.id}`)}
      />
    </div>
  ));
}

export function around({ paragraphs }: Pick<Account, 'paragraphs'>): Account['paragraphs'] {
  return paragraphs.filter(({ role }) => !alignedRoles.has(role));
}
