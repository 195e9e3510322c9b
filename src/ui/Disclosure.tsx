import { useState, type ReactNode } from 'react';

interface Props {
  readonly summary: string;
  readonly children: () => ReactNode;
  /** Whether it is open from the beginning. */
  readonly opened?: boolean;
}

/** Made when it is opened: what it repeats of the texts is then not found, copied or read aloud before. */
export function Disclosure({ summary, children, opened = false }: Props) {
  const [open, setOpen] = useState(opened);
  return (
    <details
      open={opened}
      className="text-xs text-quiet open:basis-full print:hidden"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="cursor-pointer py-2 hover:text-ink">{summary}</summary>
      {open && <div className="border-l-2 border-rule py-1 pl-3">{children()}</div>}
    </details>
  );
}
