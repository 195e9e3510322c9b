import { filesIn, sameFiles } from '../link/filesField.ts';
import { languages, type Language } from '../model/vocabulary.ts';
import type { Surroundings } from './reading.ts';

const languageKey = 'parallax.language';

/**
 * A reading's surroundings in a browser: the fragment of its address, and its storage where that is allowed. Entries of
 * the history that name other files than the reading's own belong to another reading, and are left to it.
 */
export function browserSurroundings(files: readonly string[]): Surroundings {
  const isOwn = () => sameFiles(filesIn(location.hash), files);
  return {
    address: {
      fragment: () => (isOwn() ? location.hash : ''),
      push: (fragment) => {
        const url = `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
        history.pushState({ read: true }, '', url);
      },
      onMove: (listener) => {
        markRead();
        const move = () => {
          if (!isOwn()) return;
          const arrived = !wasRead(history.state);
          markRead();
          listener(arrived);
        };
        addEventListener('popstate', move);
        return () => removeEventListener('popstate', move);
      },
    },
    language: {
      own: () => remembered() ?? preferred(),
      remember: (language) => {
        try {
          localStorage.setItem(languageKey, language);
        } catch {
          // Storage may be forbidden; the address still holds the language.
        }
      },
    },
  };
}

/** Marks the entry, so that coming back to it is told from following a link: the browser then restores the scroll. */
function markRead() {
  history.replaceState({ read: true }, '');
}

function wasRead(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'read' in state;
}

function remembered(): Language | null {
  try {
    const stored = localStorage.getItem(languageKey);
    return languages.find((language) => language === stored) ?? null;
  } catch {
    return null;
  }
}

function preferred(): Language {
  const [first = 'en'] = navigator.languages;
  return first.startsWith('zh') ? 'zh-Hant' : 'en';
}
