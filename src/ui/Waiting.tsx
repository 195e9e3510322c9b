import { en } from './words/en.ts';
import { zhHant } from './words/zhHant.ts';

// Nothing is known of the reader yet, so both languages are said.

export function Loading() {
  return (
    <main className="p-8 text-quiet">
      <p role="status">
        {en.loading} <span lang="zh-Hant">{zhHant.loading}</span>
      </p>
    </main>
  );
}

export function Failed({ onTry }: { readonly onTry: () => void }) {
  return (
    <main className="p-8">
      <p role="alert">
        {en.failed} <span lang="zh-Hant">{zhHant.failed}</span>
      </p>
      <button type="button" onClick={onTry} className="mt-4 min-h-11 border border-rule px-4">
        {en.tryAgain} · <span lang="zh-Hant">{zhHant.tryAgain}</span>
      </button>
    </main>
  );
}
