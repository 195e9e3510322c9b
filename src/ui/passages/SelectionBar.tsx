import { useEffect, useState } from 'react';
import { CopyAs } from '../taking/CopyAs.tsx';
import { useReading } from '../useReading.ts';
import { LinkIcon } from '../icons.tsx';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { selectionWords } from './selectionWords.ts';
import { selectedStretches, type Selected } from './selectedStretches.ts';
import { useCopyLink } from './useCopyLink.ts';

/** While some of the texts is selected: the link to exactly that. */
export function SelectionBar() {
  const { say } = useWords();
  const words = useWordsOf(selectionWords);
  const accounts = useReading(({ aligned }) => aligned.call.accounts);
  const copyLink = useCopyLink();
  const [selected, setSelected] = useState<Selected | null>(() => selectedStretches(getSelection(), accounts));
  useEffect(() => {
    const read = () => setSelected(selectedStretches(getSelection(), accounts));
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [accounts]);
  if (selected === null) return null;
  const [first] = selected.stretches;
  const name = accounts.find(({ id }) => id === first?.account)?.shortName;
  const remark = selected.cut && name ? words.cut(say(name)) : undefined;
  return (
    <div className="fixed right-4 bottom-16 z-20 flex max-w-sm flex-wrap justify-end shadow-lg print:hidden">
      <button
        type="button"
        // Pressing would otherwise drop the selection that is to be copied.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => copyLink(selected.stretches, remark)}
        className="flex min-h-11 items-center gap-2 bg-accent px-4 py-2 text-paper"
      >
        <LinkIcon size={18} /> {selected.translated ? words.copySource : words.copy}
      </button>
      <CopyAs
        stretches={selected.stretches}
        className="min-h-11 border-l border-paper bg-accent px-4 py-2 text-paper"
      />
    </div>
  );
}
