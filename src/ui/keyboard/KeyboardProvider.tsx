import {
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import { StatusContext } from '../Status.tsx';
import { Commands, isForPage, type Command } from './commands.ts';
import { keysAreOn, onKeysSwitched } from './keySwitch.ts';
import { KeyboardContext, type Keyboard } from './useKeyboard.ts';

interface Props {
  readonly children: ReactNode;
}

interface Help {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Listens for the page's keys, unless the reader switched them off, and knows them all for the help. */
export function KeyboardProvider({ children }: Props) {
  const { wait } = useContext(StatusContext);
  const [commands] = useState(() => new Commands());
  // What is prerendered knows nothing of the reader.
  const on = useSyncExternalStore(onKeysSwitched, keysAreOn, () => true);
  const [help, setHelp] = useState<{ Dialog: ComponentType<Help>; commands: readonly Command[] } | null>(null);
  const keyboard = useMemo<Keyboard>(
    () => ({
      commands,
      on,
      helpAsked: () => {
        wait(Promise.all([import('./Help.tsx'), commands.all()]), ([{ Help }, all]) =>
          setHelp({ Dialog: Help, commands: all }),
        );
      },
    }),
    [commands, on, wait],
  );
  // With the page itself: who sees it alive may press a key.
  useLayoutEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!isForPage(event)) return;
      if (event.key === '?') keyboard.helpAsked();
      else {
        const pressed = commands.press(event.key);
        if (pressed === null) return;
        wait(pressed, () => {});
      }
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, commands, keyboard, wait]);
  return (
    <KeyboardContext value={keyboard}>
      {children}
      {help && <help.Dialog commands={help.commands} onClose={() => setHelp(null)} />}
    </KeyboardContext>
  );
}
