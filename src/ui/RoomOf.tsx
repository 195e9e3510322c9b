import type { ReactElement } from 'react';
import type { Room } from '../link/view.ts';
import { PartsAskedFor } from './parts/PartsAskedFor.ts';
import { useShownPart } from './parts/useShownPart.ts';
import { TextsRoom } from './TextsRoom.tsx';

/** The rooms beyond the texts come when they are entered. */
export const roomParts = new PartsAskedFor<Room, ReactElement>({
  texts: () => Promise.resolve(<TextsRoom />),
  ledger: () => import('./ledger/Ledger.tsx').then(({ Ledger }) => <Ledger />),
  order: () => import('./order/OrderRoom.tsx').then(({ OrderRoom }) => <OrderRoom />),
  found: () => import('./found/FoundRoom.tsx').then(({ FoundRoom }) => <FoundRoom />),
});

/** A room of the page. */
export function RoomOf({ room }: { readonly room: Room }) {
  return useShownPart(roomParts, room);
}
