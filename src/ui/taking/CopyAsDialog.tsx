import { useContext, useEffect, useMemo, useState } from 'react';
import { describe } from '../../link/passage.ts';
import { noTarget } from '../../link/view.ts';
import { useEnglish } from '../english/useEnglish.ts';
import { EmbedLater } from '../embedding/EmbedLater.tsx';
import { linkTo } from '../passages/linkTo.ts';
import type { Stretch } from '../passages/useCopyLink.ts';
import { StatusContext } from '../Status.tsx';
import { useReading, useSpread } from '../useReading.ts';
import { copyingWords } from '../words/copyingWords.ts';
import type { CopyForm } from '../words/takingWords.ts';
import { useWords } from '../words/useWords.ts';
import { copyInForms, copyText } from './clipboard.ts';
import { OneOf } from './OneOf.tsx';
import { copyForms, passageForms } from './passageForms.ts';
import { RowPicture } from './RowPicture.tsx';
import { TakingFrame } from './TakingFrame.tsx';
import { takingWordsOf } from './takingWordsOf.ts';

interface Props {
  /** The passage, all of one account. */
  readonly stretches: readonly Stretch[];
  readonly onClose: () => void;
}

/** A passage as a quotation, a citation, or the picture of its row. */
export function CopyAsDialog({ stretches, onClose }: Props) {
  const speech = useWords();
  const { language } = speech;
  const taking = takingWordsOf[language];
  const call = useReading(({ aligned }) => aligned.call);
  const view = useReading((reading) => reading.view);
  const english = useEnglish() !== 'hidden';
  const status = useContext(StatusContext);
  const { rows, voicesOf } = useSpread();
  const [form, setForm] = useState<CopyForm>('quotation');
  const [done, setDone] = useState('');
  const [first] = stretches;
  const account = call.accounts.find(({ id }) => id === first?.account);
  const passage = first && `${first.account}/${first.paragraph.id}`;
  const row = rows.find(({ cells }) => cells.some(({ paragraphs }) => paragraphs.some(({ key }) => key === passage)));
  // A closed dialog gives the focus back to what opened it; the bar of a selection is gone by then.
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          document.getElementById(`${passage}`)?.focus({ preventScroll: true });
      });
    },
    [passage],
  );
  const forms = useMemo(() => {
    if (!account) return null;
    const passages = stretches.map(({ paragraph, range }) => describe(account, paragraph, range));
    const link = linkTo({ ...view, room: 'texts', ...noTarget, passages, find: '' }, call, language);
    return passageForms({ call, account, stretches, link, english, voicesOf }, speech, taking);
    // `speech` is made anew with each rendering; it says the same in the same language.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [account, stretches, view, language, call, english, voicesOf]);
  if (!forms || !account) return null;

  const tell = (sentence: string) => {
    setDone(sentence);
    status.tell(sentence);
  };
  const copy = () => {
    const copied =
      form === 'quotation'
        ? copyInForms({ text: forms.quotation, html: forms.html, markdown: forms.markdown })
        : copyText(forms[form]);
    copied.then(
      () =>
        tell(
          [taking.copied(taking.forms[form].name), ...(call.files ? [copyingWords[language].linkNeedsFiles] : [])].join(
            ' ',
          ),
        ),
      () => tell(taking.byHand),
    );
  };
  return (
    <TakingFrame title={taking.copyAsTitle} close={taking.close} done={done} onClose={onClose}>
      <OneOf
        legend={taking.format}
        chosen={form}
        options={copyForms.map((value) => ({ value, ...taking.forms[value] }))}
        onChoose={setForm}
      />
      <textarea
        readOnly
        rows={7}
        // What is quoted comes first and is most of it; of a citation the most is ours.
        lang={form === 'quotation' || form === 'markdown' ? account.wording.language : language}
        aria-label={taking.forms[form].name}
        value={forms[form]}
        className="mt-3 block w-full resize-y border border-rule bg-paper p-3 text-sm"
      />
      <button type="button" onClick={copy} className="mt-3 min-h-11 bg-ink px-6 font-semibold text-paper">
        {taking.copy}
      </button>
      {row && <RowPicture row={row} stretches={stretches} onDone={tell} />}
      {row && first && !call.files && (
        <EmbedLater
          kind="row"
          ids={[account.id, first.paragraph.id]}
          of={speech.say(account.shortName)}
          onDone={tell}
        />
      )}
    </TakingFrame>
  );
}
