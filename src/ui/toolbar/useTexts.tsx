import { useContext, useState, type ReactNode } from 'react';
import { useKeys } from '../keyboard/useKeyboard.ts';
import { useCopyLink } from '../passages/useCopyLink.ts';
import { StatusContext } from '../Status.tsx';
import type { Texts } from '../stepping/textCommands.tsx';
import { useOpen } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';

const letters = 'npdjkhlc';

const steppingPart = () => import('../stepping/textCommands.tsx');
const listPart = () => import('../divergences/DivergenceList.tsx');

/**
 * What keys and buttons beside the texts do; all of it is fetched when it is first asked for. `list` is the list of
 * differences, while it is open.
 */
export function useTexts() {
  const open = useOpen();
  const speech = useWords();
  const status = useContext(StatusContext);
  const copyLink = useCopyLink();
  const [list, setList] = useState<ReactNode>(null);
  const listAsked = () => {
    status.wait(listPart(), ({ DivergenceList }) => setList(<DivergenceList onClose={() => setList(null)} />));
  };
  const toggle = (id: string) => {
    open.choices.accountToggled(id);
    // Said when it is seen: what is counted for it would hold the texts up.
    setTimeout(() => status.wait(steppingPart(), ({ tellToggled }) => tellToggled(texts, id)));
  };
  const texts: Texts = { open, speech, status, copyLink, listAsked, toggle };
  const { accounts } = open.store.getState().aligned.call;
  useKeys({
    keys: [...letters, 'ArrowLeft', 'ArrowRight', ...'123456789'.slice(0, accounts.length)],
    // The browser scrolls sideways with the arrows, and chooses with them, unless a paragraph has the focus.
    takes: (key) =>
      key.length === 1 || !!document.activeElement?.matches('[data-paragraph], [role=cell], .english-reading'),
    commands: async () => (await steppingPart()).textCommands(texts),
  });
  return {
    list,
    listAsked,
    step: (by: 1 | -1) => status.wait(steppingPart(), ({ step }) => step(texts, by)),
    toggle,
  };
}
