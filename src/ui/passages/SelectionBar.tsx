import { useEffect, useState, type ComponentProps } from 'react';
import { CopyAs } from '../taking/CopyAs.tsx';
import { useReading } from '../useReading.ts';
import { collectWords } from '../words/collectWords.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { selectionWords } from './selectionWords.ts';
import { selectedStretches, type Selected } from './selectedStretches.ts';
import { together, useCollected } from './useCollected.ts';
import { useCopyLink } from './useCopyLink.ts';

const look =
  'flex min-h-11 items-center gap-2 bg-accent px-4 py-2 text-paper not-first:border-l not-first:border-paper';

/** While some of the texts is selected: the link to exactly that; and to it with all that was collected for one link before. */
export function SelectionBar() {
  const { say } = useWords();
  const words = useWordsOf(selectionWords);
  const told = useWordsOf(collectWords);
  const accounts = useReading(({ aligned }) => aligned.call.accounts);
  const copyLink = useCopyLink();
  const { collected, add, clear } = useCollected();
  const [selected, setSelected] = useState<Selected | null>(() => selectedStretches(getSelection(), accounts));
  useEffect(() => {
    const read = () => setSelected(selectedStretches(getSelection(), accounts));
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [accounts]);
  if (selected === null && collected.length === 0) return null;
  const name = accounts.find(({ id }) => id === selected?.stretches[0]?.account)?.shortName;
  const remark = selected?.cut && name ? words.cut(say(name)) : undefined;
  const all = together(collected, selected?.stretches ?? []);
  const withSelected = all.length > collected.length;
  return (
    <div className="fixed right-4 bottom-16 z-20 flex max-w-[calc(100vw-2rem)] flex-col items-end gap-px shadow-lg print:hidden">
      {selected && (
        <div className="flex flex-wrap justify-end">
          <Choice onClick={() => copyLink(selected.stretches, remark)}>
            <span className="link-sign">{selected.translated ? words.copySource : words.copy}</span>
          </Choice>
          <Choice onClick={() => add(selected.stretches, remark)}>{told.add}</Choice>
          <CopyAs stretches={selected.stretches} className={look} />
        </div>
      )}
      {collected.length > 0 && (
        <div role="group" aria-labelledby="collected" className="flex flex-wrap items-center justify-end bg-accent">
          <p id="collected" className="px-4 py-2 text-sm text-paper">
            {told.collected(all.length, withSelected)}
          </p>
          <Choice onClick={() => copyLink(all, withSelected ? remark : undefined)}>
            <span className="link-sign">{told.copyAll}</span>
          </Choice>
          <Choice onClick={clear}>{told.clear}</Choice>
        </div>
      )}
    </div>
  );
}

function Choice(props: Pick<ComponentProps<'button'>, 'onClick' | 'children'>) {
  return (
    <button
      type="button"
      // Pressing would otherwise drop the selection that is to be copied.
      onPointerDown={(event) => event.preventDefault()}
      className={look}
      {...props}
    />
  );
}
