import { useReading } from './useReading.ts';
import { useWords } from './words/useWords.ts';

/** Whether our English reading stands under the texts: as the reader chose, else where the page speaks English. */
export function useEnglish(): boolean {
  const { language } = useWords();
  return useReading(({ view }) => view.english) ?? language === 'en';
}
