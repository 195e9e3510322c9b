import { memo, useCallback } from 'react';
import type { Marking } from '../../link/view.ts';
import type { Account } from '../../model/call.ts';
import { alignedRoles } from '../../model/vocabulary.ts';
import type { SpreadParagraph } from '../../store/spread.ts';
import type { Telling, Tellings } from '../../store/tellings.ts';
import type { Paint } from '../paint/painter.ts';
import { AccountHead } from '../rows/AccountHead.tsx';
import { ParagraphView } from '../rows/ParagraphView.tsx';
import type { Emphases } from '../rows/useEmphases.ts';
import { Tucked } from '../Tucked.tsx';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { CounterpartLine } from './CounterpartLine.tsx';
import { originalWords } from './originalWords.ts';

interface Props {
  readonly account: Account;
  readonly number: number;
  readonly isBase: boolean;
  readonly paragraphs: readonly SpreadParagraph[];
  readonly told: Tellings;
  readonly marking: Marking;
  readonly emphases: Emphases;
  /** The paragraph that is pointed at, and those that tell the same. */
  readonly lit: string | null;
  readonly counterparts: ReadonlySet<string>;
  /** Whether it stands beside the others, and scrolls by itself. */
  readonly wide: boolean;
  readonly tucked: boolean;
  readonly onReveal: (account: string) => void;
}

/** One account from its first line to its last. */
export function OriginalColumn(props: Props) {
  const { account, number, isBase, paragraphs, told, marking, emphases, lit, counterparts, wide, tucked } = props;
  const { say } = useWords();
  const { orderUnknown } = useWordsOf(originalWords);
  const { onReveal } = props;
  const reveal = useCallback(() => onReveal(account.id), [onReveal, account.id]);
  return (
    <Tucked tucked={tucked} onReveal={reveal} className="original">
      <section
        aria-label={say(account.shortName)}
        data-column={account.id}
        // What scrolls by itself must be reached by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={wide ? 0 : undefined}
        className="original-column"
      >
        <div className="px-3 pb-2">
          <h3 className="original-head text-sm font-semibold">
            <AccountHead account={account} number={number} isBase={isBase} />
          </h3>
          {account.extent === 'excerpts' && <p className="text-xs text-quiet select-none">{orderUnknown}</p>}
          {paragraphs.map((paragraph) => (
            <OriginalParagraph
              key={paragraph.key}
              paragraph={paragraph}
              account={account}
              told={told.get(paragraph.key)}
              marking={marking}
              emphasis={emphases.get(paragraph.key)}
              light={lightOf(paragraph.key, lit, counterparts)}
            />
          ))}
        </div>
      </section>
    </Tucked>
  );
}

type Light = 'pointed' | 'counterpart' | null;

function lightOf(key: string, lit: string | null, counterparts: ReadonlySet<string>): Light {
  if (key === lit) return 'pointed';
  return counterparts.has(key) ? 'counterpart' : null;
}

interface ParagraphProps {
  readonly paragraph: SpreadParagraph;
  readonly account: Account;
  readonly told: readonly Telling[] | undefined;
  readonly marking: Marking;
  readonly emphasis: readonly Paint[] | undefined;
  readonly light: Light;
}

const OriginalParagraph = memo(function OriginalParagraph(props: ParagraphProps) {
  const { paragraph, account, told, marking, emphasis, light } = props;
  const { words } = useWords();
  const { counterpart } = useWordsOf(originalWords);
  const { role } = paragraph.paragraph;
  const around = !alignedRoles.has(role);
  return (
    <div
      data-key={paragraph.key}
      className={`original-paragraph ${around ? 'furniture' : ''} ${classOf[light ?? 'none']}`}
    >
      {around && <p className="text-xs text-quiet select-none">{words.role[role]}</p>}
      {light === 'counterpart' && <p className="lit-sign">⇄ {counterpart}</p>}
      <ParagraphView paragraph={paragraph} account={account} marking={around ? 'none' : marking} emphasis={emphasis} />
      {light === 'pointed' && <CounterpartLine told={told} />}
    </div>
  );
});

const classOf = { none: '', pointed: 'lit-pointed', counterpart: 'lit-counterpart' };
