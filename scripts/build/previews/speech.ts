import type { Language } from '../../../src/model/vocabulary.ts';
import { en } from '../../../src/ui/words/en.ts';
import type { Speech } from '../../../src/ui/words/useWords.ts';
import { zhHant } from '../../../src/ui/words/zhHant.ts';
import { previewWords, type PreviewWords } from './previewWords.ts';

/** The page's own wording in one language, with what the previews and embeds say besides. */
export interface PreviewSpeech extends Speech {
  readonly own: PreviewWords;
}

export function speechIn(language: Language): PreviewSpeech {
  return {
    language,
    words: { en, 'zh-Hant': zhHant }[language],
    say: (text) => text[language],
    own: previewWords[language],
  };
}
