import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import { Commands, type Command, type Part } from './commands.ts';

export interface Keyboard {
  readonly commands: Commands;
  /** Whether single keys do something at all. */
  readonly on: boolean;
  /** The reader asked which keys there are. */
  readonly helpAsked: () => void;
}

export const KeyboardContext = createContext<Keyboard>({
  commands: new Commands(),
  on: true,
  helpAsked: () => {},
});

export function useKeyboard(): Keyboard {
  return useContext(KeyboardContext);
}

/** Gives the page the keys of a part while the component is shown. */
export function useKeys(part: Part) {
  const { commands } = useKeyboard();
  const latest = useRef(part);
  useLayoutEffect(() => {
    latest.current = part;
  });
  useLayoutEffect(() => commands.add(() => latest.current), [commands]);
}

/** The same for one command that is at hand. */
export function useCommand(command: Command) {
  useKeys({ keys: command.keys, commands: () => Promise.resolve([command]) });
}
