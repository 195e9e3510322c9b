import { useCallback, useContext, type ReactElement } from 'react';
import type { Room } from '../link/view.ts';
import { PartsAskedFor } from './parts/PartsAskedFor.ts';
import { usePart } from './parts/usePart.ts';
import { StatusContext } from './Status.tsx';
import { TextsRoom } from './TextsRoom.tsx';
import { useWords } from './words/useWords.ts';

/** The rooms beyond the texts come when they are entered. */
export const roomParts = new PartsAskedFor<Room, ReactElement>({
  texts: () => Promise.resolve(<TextsRoom />),
  ledger: () => import('./ledger/Ledger.tsx').then(({ Ledger }) => <Ledger />),
  order: () => import('./order/OrderRoom.tsx').then(({ OrderRoom }) => <OrderRoom />),
  found: () => import('./found/FoundRoom.tsx').then(({ FoundRoom }) => <FoundRoom />),
});

/** A room of the page; the one that the reader leaves stays until the next is here. */
export function RoomOf({ room }: { readonly room: Room }) {
  const { words } = useWords();
  const status = useContext(StatusContext);
  const { notLoaded } = words.opening;
  const onFailed = useCallback(() => status.tell(notLoaded), [status, notLoaded]);
  const here = usePart(roomParts, room, onFailed);
  return roomParts.get(here);
}
