import { createContext, useContext } from 'react';
import type { EnglishPlace } from '../../link/view.ts';

/** Where our English reading stands. */
export const EnglishContext = createContext<EnglishPlace>('hidden');

export function useEnglish(): EnglishPlace {
  return useContext(EnglishContext);
}
