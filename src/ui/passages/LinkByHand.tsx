import type { Language } from '../../model/vocabulary.ts';
import { lateWords } from '../words/lateWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { useModal } from '../useModal.ts';

interface Props {
  readonly link: string;
  readonly onClose: () => void;
}

const byHand: Readonly<Record<Language, string>> = {
  en: 'Your browser did not let us copy. Here is the link:',
  'zh-Hant': '瀏覽器不允許複製，連結在這裡：',
};

/** A link that the browser did not let us copy, for the reader to take. */
export function LinkByHand({ link, onClose }: Props) {
  const { close } = useWordsOf(lateWords);
  const label = useWordsOf(byHand);
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      aria-labelledby="by-hand"
      onClose={onClose}
      className="m-auto max-w-xl bg-paper p-5 text-ink shadow-xl backdrop:bg-ink/40"
    >
      <label id="by-hand" htmlFor="link-by-hand" className="block">
        {label}
      </label>
      <input
        id="link-by-hand"
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
        className="mt-2 w-full border border-rule bg-paper p-2 text-sm"
      />
      <form method="dialog" className="mt-3 text-right">
        <button type="submit" className="min-h-8 px-3 underline underline-offset-4">
          {close}
        </button>
      </form>
    </dialog>
  );
}
