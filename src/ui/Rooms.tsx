import { serializeAddress } from '../link/address.ts';
import type { View } from '../link/view.ts';
import type { Call } from '../model/call.ts';
import { roomsOf } from './roomsOf.ts';
import { useWords } from './words/useWords.ts';

interface Props {
  readonly call: Call;
  readonly view: View;
}

/** The ways to look at the call; plain links, so that each opens in a tab of its own and the way back returns. */
export function Rooms({ call, view }: Props) {
  const { words } = useWords();
  return (
    <nav
      aria-label={words.roomsLabel}
      className="mx-auto mt-8 max-w-[1520px] border-t border-rule px-4 pt-2 md:px-8 print:hidden"
    >
      <ul className="flex flex-wrap gap-x-6">
        {roomsOf(call).map((room) => (
          <li key={room}>
            <a
              // An empty fragment is the top of the page, and who presses a tab wants to stay with it.
              href={`#${serializeAddress({ ...view, room }, call) || 'v=1'}`}
              aria-current={room === view.room ? 'page' : undefined}
              className="room-tab inline-block py-1 font-text text-lg"
            >
              {words.rooms[room]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
