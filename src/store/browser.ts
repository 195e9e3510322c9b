import { filesIn, sameFiles } from '../link/filesField.ts';
import { languages } from '../model/vocabulary.ts';
import { keep } from './kept.ts';
import { isPlace } from './prerendered.ts';
import type { Surroundings } from './reading.ts';

/**
 * A reading's surroundings in a browser: the fragment of its address, and its storage where that is allowed. Entries of
 * the history that name other files than the reading's own belong to another reading, and are left to it.
 */
export function browserSurroundings(files: readonly string[]): Surroundings {
  const isOwn = () => sameFiles(filesIn(location.hash), files);
  return {
    address: {
      fragment: () => (isOwn() && !isPlace(location.hash) ? location.hash : ''),
      push: (fragment) => history.pushState({ read: true }, '', urlOf(fragment)),
      replace: (fragment) => history.replaceState({ read: true }, '', urlOf(fragment)),
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
      // The first script saw to it that the document speaks the reader's language.
      own: () => languages.find((language) => language === document.documentElement.lang) ?? 'en',
      remember: (language) => keep('language', language),
    },
  };
}

function urlOf(fragment: string): string {
  return `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
}

/** Marks the entry, so that coming back to it is told from following a link: the browser then restores the scroll. */
function markRead() {
  history.replaceState({ read: true }, '');
}

function wasRead(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'read' in state;
}
