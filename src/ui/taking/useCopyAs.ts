import { createContext } from 'react';
import type { Stretch } from '../passages/useCopyLink.ts';

/** Opens the dialog that copies a passage, all of one account, in other forms than a link. */
export const CopyAsContext = createContext<(stretches: readonly Stretch[]) => void>(() => {});
