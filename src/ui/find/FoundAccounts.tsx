import type { Found, Match } from '../../find/find.ts';
import type { Account } from '../../model/call.ts';
import { useReading } from '../useReading.ts';
import { findWords, type Way } from '../words/findWords.ts';
import { useWords } from '../words/useWords.ts';
import { useOnceShown } from './useOnceShown.ts';

interface Props {
  readonly found: Found;
  readonly accounts: readonly Account[];
  /** To the next place in an account; whether there is one on the page. */
  readonly onStep: (account: string) => boolean;
}

/** How often each account has the words; where not at all, what may be said of it. Those not on the page can be shown. */
export function FoundAccounts({ found, accounts, onStep }: Props) {
  const { language, say } = useWords();
  const words = findWords[language];
  const shown = useReading(({ view }) => view.shown);
  const step = useOnceShown(onStep);
  return (
    <ul aria-label={words.byAccount} className="mt-1 flex flex-wrap gap-x-3 md:gap-x-4">
      {accounts.map(({ id, shortName, paragraphs }, at) => {
        const result = found.accounts.find(({ account }) => account === id);
        if (!result) return null;
        const name = say(shortName);
        const places = result.matches.length;
        const onThePage = shown.includes(id);
        const through = waysOf(result.matches, paragraphs);
        return (
          <li key={id} className="flex min-h-6 items-center gap-1.5 md:min-h-7">
            <span aria-hidden="true" className={`band band-${at + 1} w-3 md:w-4`} />
            {places === 0 ? (
              <span>
                {name} <span className="tabular-nums">0</span>
                {result.asked ? (
                  <Remark long={words.none[result.extent]} short={words.noneBriefly[result.extent]} />
                ) : (
                  <Remark long={words.noWording} short={words.noWordingBriefly} />
                )}
              </span>
            ) : (
              <button
                type="button"
                aria-label={(onThePage ? words.goTo : words.show)(name, places)}
                onClick={() => step(id)}
                className="min-h-6 underline decoration-rule decoration-2 underline-offset-4 hover:decoration-accent"
              >
                {name} <strong className="tabular-nums">{places}</strong>
                {/* An excerpt is another account's words: what it has is not found a second time. */}
                {through && <Remark long={words.through[through]} short={words.throughBriefly[through]} />}
                {!onThePage && ` · ${words.showIt}`}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether others quote or retell the words that were found; null where they are the account's own. */
function waysOf(matches: readonly Match[], paragraphs: Account['paragraphs']): Way | null {
  const having = new Set(matches.map(({ paragraph }) => paragraph));
  const modes = new Set(paragraphs.filter(({ id }) => having.has(id)).map(({ quotedFrom }) => quotedFrom?.mode));
  const [first] = modes;
  return first === undefined ? null : modes.size > 1 ? 'both' : first;
}

interface RemarkProps {
  readonly long: string;
  /** To the eye where there is little room. */
  readonly short: string;
}

/** After a count, what may be said of it. */
function Remark({ long, short }: RemarkProps) {
  return (
    <>
      <span className="text-quiet max-md:sr-only"> · {long}</span>
      <span aria-hidden="true" className="text-quiet md:hidden">
        {short && ` · ${short}`}
      </span>
    </>
  );
}
