/** One thing that keys of the page do. */
export interface Command {
  /** Any of them does it; as browsers name them (`KeyboardEvent.key`). */
  readonly keys: readonly string[];
  /** How the help writes the keys, where there are too many to name each. */
  readonly label?: string;
  /** What it does, in the page's language, as the help says it. */
  readonly title: string;
  readonly run: (key: string) => void;
}

/** The commands of one part of the page, which may be fetched only when they are asked for. */
export interface Part {
  /** All keys of its commands. */
  readonly keys: readonly string[];
  /** Whether a press is its business just now; if not, the browser has it. Left out: always. */
  readonly takes?: (key: string) => boolean;
  /** Asked for at each press and by the help. Rejects where the part cannot be fetched. */
  readonly commands: () => Promise<readonly Command[]>;
}

/** What the page's keys do just now: parts add theirs while they are shown. */
export class Commands {
  readonly #parts = new Set<() => Part>();

  /** Adds a part, asked for anew each time that it is needed; returns the way to take it off. */
  add(part: () => Part): () => void {
    this.#parts.add(part);
    return () => this.#parts.delete(part);
  }

  /** In the order in which the parts came. */
  async all(): Promise<Command[]> {
    const commands = await Promise.all([...this.#parts].map((part) => part().commands()));
    return commands.flat();
  }

  /** Does what a key stands for; null where it stands for nothing, else a promise that rejects where that cannot be fetched. */
  press(key: string): Promise<void> | null {
    const part = [...this.#parts]
      .map((one) => one())
      .find((one) => one.keys.includes(key) && one.takes?.(key) !== false);
    if (!part) return null;
    return part.commands().then((commands) => commands.find(({ keys }) => keys.includes(key))?.run(key));
  }
}

/**
 * Whether a press is a single key meant for the page: not while the reader types or is asked something, and not with a
 * modifier held, which belongs to the browser, the system or a screen reader.
 */
export function isForPage(event: KeyboardEvent): boolean {
  const { defaultPrevented, isComposing, ctrlKey, metaKey, altKey, target } = event;
  return !defaultPrevented && !isComposing && !ctrlKey && !metaKey && !altKey && !isTyping(target);
}

/** A list opens entries by their first letter, so it counts as typing; so does all that stands in a dialog. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input:not([type=checkbox]), textarea, select, dialog') !== null)
  );
}
