import type { Located } from '../../link/locate.ts';
import { Notice } from '../Notice.tsx';
import { LostPassage } from './LostPassage.tsx';
import { MovedPassage } from './MovedPassage.tsx';

interface Props {
  readonly located: Located;
  readonly onGo: (target: string) => void;
  readonly onDismiss: () => void;
}

/** What became of one linked passage; nothing where all is as it was. */
export function Outcome({ located, onGo, onDismiss }: Props) {
  if (located.outcome === 'exact') return null;
  return (
    <Notice onDismiss={onDismiss}>
      {located.outcome === 'lost' ? <LostPassage located={located} onGo={onGo} /> : <MovedPassage located={located} />}
    </Notice>
  );
}
