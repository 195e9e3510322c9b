import { alignedRoles } from '../../model/vocabulary.ts';
import type { Account, Paragraph } from '../../model/call.ts';
import type { SpreadParagraph } from '../../store/spread.ts';
import { useWords } from '../words/useWords.ts';
import { ParagraphView } from './ParagraphView.tsx';
import type { Emphases } from './useEmphases.ts';

/** A paragraph that is compared with nothing. */
function alone(account: string, paragraph: Paragraph): SpreadParagraph {
  return {
    key: `${account}/${paragraph.id}`,
    paragraph,
    moved: false,
    alsoIn: [],
    segments: [],
    together: null,
    voices: [],
  };
}

interface Props {
  readonly accounts: readonly Account[];
  readonly emphases: Emphases;
}

/** What each publisher set around its text: headline, time stamp, byline, caption. Shown, and not aligned. */
export function Furniture({ accounts, emphases }: Props) {
  const { words, say } = useWords();
  const around = accounts.map((account) => account.paragraphs.filter(({ role }) => !alignedRoles.has(role)));
  if (around.every((paragraphs) => paragraphs.length === 0)) return null;
  return (
    <div role="row" className="row border-b border-rule py-4">
      <div role="rowheader" className="text-sm text-quiet">
        <span className="sr-only">{words.furniture}</span>
      </div>
      {accounts.map((account, at) => (
        <div role="cell" key={account.id} className="px-3">
          {around[at]?.length !== 0 && (
            <p className="text-sm font-semibold side:sr-only print:sr-only">{say(account.shortName)}</p>
          )}
          {around[at]?.map((paragraph) => (
            <div key={paragraph.id} className="furniture mt-2">
              <p className="text-xs text-quiet">{words.role[paragraph.role]}</p>
              <ParagraphView
                paragraph={alone(account.id, paragraph)}
                account={account}
                marking="none"
                emphasis={emphases.get(`${account.id}/${paragraph.id}`)}
              />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
