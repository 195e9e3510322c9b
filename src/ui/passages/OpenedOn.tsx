import type { Exact } from '../../link/locate.ts';
import type { Passage } from '../../link/passage.ts';
import { opening } from '../rows/opening.ts';
import { BriefGloss } from '../stepping/GlossLine.tsx';
import { glossesAt } from '../stepping/glosses.ts';
import { toldBy } from '../stepping/toldBy.ts';
import { useReading } from '../useReading.ts';
import { arrivalWords } from '../words/arrivalWords.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  /** At least one. */
  readonly found: readonly Exact[];
  /** The one of them that is a divergence, if any is. */
  readonly divergence: Passage | null;
}

const targetOf = ({ account, paragraph }: Exact) => `${account.id}/${paragraph}`;

/** Our English of more than these would cover the texts. */
const mostGlossed = 2;

/** What a link opened on, as one sentence: its only passage with all its words, of several how each begins. */
export function OpenedOn({ found, divergence }: Props) {
  const speech = useWords();
  const { language } = speech;
  const accounts = useReading(({ aligned }) => aligned.call.accounts);
  const name = (one: Exact) => toldBy({ ...one, target: targetOf(one) }, accounts, speech);
  const arrival = arrivalWords[language];
  const [first, ...more] = found;
  if (!first) return null;
  const { account, words, passage } = first;
  const glossed = found.length > mostGlossed ? [] : found;
  const gloss = <BriefGloss glosses={glossesAt(glossed.map((one) => ({ ...one, target: targetOf(one) })))} />;
  if (more.length === 0)
    return (
      <>
        {(passage === divergence ? arrival.openedOnDifference : arrival.openedOn)(name(first))}{' '}
        <q lang={account.wording.language}>{words}</q>
        {gloss}
      </>
    );
  return (
    <>
      {arrival.openedOnSeveral(found.length)}
      {found.map((one, at) => (
        <span key={at}>
          {' '}
          {arrival.per(name(one))} <q lang={one.account.wording.language}>{opening(one.words)}</q>
        </span>
      ))}
      {gloss}
    </>
  );
}

/** The same of a row where the texts stand in none: its paragraph, `account/paragraph`, and how that begins. */
export function OpenedOnRow({ of }: { readonly of: string }) {
  const speech = useWords();
  const { language } = speech;
  const [id, at] = of.split('/');
  const accounts = useReading(({ aligned }) => aligned.call.accounts);
  const account = accounts.find((one) => one.id === id);
  const paragraph = account?.paragraphs.find((one) => one.id === at);
  if (!account || !paragraph) return null;
  return (
    <>
      {arrivalWords[language].openedOn(toldBy({ account, target: of }, accounts, speech))}{' '}
      <q lang={account.wording.language}>{opening(paragraph.text)}</q>
      <BriefGloss
        glosses={glossesAt([{ account, target: of, range: { start: 0, end: opening(paragraph.text).length } }])}
      />
    </>
  );
}
