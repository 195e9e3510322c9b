import type { ReactNode } from 'react';

interface Props {
  /** Distinguishes the room's heading. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences on what stands here. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A room of the page: a region with a name, which the skip link and links from elsewhere lead to. */
export function RoomFrame({ id, title, about, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      id="room"
      tabIndex={-1}
      className="mx-auto max-w-[1520px] px-4 pt-4 outline-none md:px-8"
    >
      <h2 id={id} className="sr-only">
        {title}
      </h2>
      <p className="max-w-3xl text-quiet">{about}</p>
      {children}
    </section>
  );
}
