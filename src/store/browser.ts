import { languages, type Language } from '../model/vocabulary.ts';
import type { Surroundings } from './reading.ts';

const languageKey = 'parallax.language';

/** A reading's surroundings in a browser: the fragment of its address, and its storage where that is allowed. */
export function browserSurroundings(): Surroundings {
  return {
    address: {
      fragment: () => location.hash,
      push: (fragment) => {
        const url = `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
        history.pushState({ read: true }, '', url);
      },
      onMove: (listener) => {
        markRead();
        addEventListener('popstate', () => {
          const arrived = !wasRead(history.state);
          markRead();
          listener(arrived);
        });
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
