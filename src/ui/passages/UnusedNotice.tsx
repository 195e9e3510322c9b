import { Notice } from '../Notice.tsx';
import { useChoices, useReading } from '../useReading.ts';
import { arrivalWords } from '../words/arrivalWords.ts';
import { useWords } from '../words/useWords.ts';

/** What of the address could not be used; nothing where all could. */
export function UnusedNotice() {
  const { language, words } = useWords();
  const unused = useReading((reading) => reading.unused);
  const { unusedDismissed } = useChoices();
  if (unused.length === 0) return null;
  const named = unused.map(({ name, value }) => (value === '' ? name : `${name}=${value}`));
  return <Notice onDismiss={unusedDismissed}>{arrivalWords[language].linkUnused(named.join(words.comma))}</Notice>;
}
