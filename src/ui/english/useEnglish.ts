import type { EnglishPlace } from '../../link/view.ts';
import { useReading } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';

/** Where our English reading stands: as the reader chose, else under the texts of a page that speaks English. */
export function useEnglish(): EnglishPlace {
  const { language } = useWords();
  return useReading(({ view }) => view.english) ?? (language === 'en' ? 'under' : 'hidden');
}
