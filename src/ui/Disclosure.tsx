import { useState, type ReactNode } from 'react';

interface Props {
  readonly summary: string;
  readonly children: () => ReactNode;
  /** Whether it is open from the beginning. */
  readonly opened?: boolean;
}

/**
 * Made when it is opened: what it repeats of the texts is then not found, copied or read aloud before. A button and no
 * `details`, each of which has a tree of its own in the shadow: a long call has thousands.
 */
export function Disclosure({ summary, children, opened = false }: Props) {
  const [open, setOpen] = useState(opened);
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="disclosure block py-2 text-left text-xs text-quiet hover:text-ink print:hidden"
      >
        {summary}
      </button>
      {open && (
        <div className="basis-full border-l-2 border-rule py-1 pl-3 text-xs text-quiet print:hidden">{children()}</div>
      )}
    </>
  );
}
