import { useContext, useEffect, useState } from 'react';
import { embedSnippet } from '../../exchange/embedSnippet.ts';
import { pageName } from '../../link/pages.ts';
import { StatusContext } from '../Status.tsx';
import { embedWords } from '../words/embedWords.ts';
import { useWords } from '../words/useWords.ts';
import { fetchLaid } from '../../store/fetchLaid.ts';

interface Props {
  readonly kind: 'row' | 'statement';
  /** Of the row's paragraph, its account first; or of the statement. */
  readonly ids: readonly string[];
  /** What it is of, in words. */
  readonly of: string;
  /** Told what was done, in a sentence, where the page itself cannot say it. */
  readonly onDone?: (sentence: string) => void;
}

/** Heights of a frame by its width, in CSS pixels. */
type Heights = Readonly<Record<string, number>>;

/** The HTML that puts a row or a statement into another page. */
export function EmbedSnippet({ kind, ids, of, onDone }: Props) {
  const { language } = useWords();
  const words = embedWords[language];
  const page = `${pageName(`embed/${kind}`, ids, language)}.html`;
  const status = useContext(StatusContext);
  const tell = onDone ?? status.tell;
  const heights = useHeights(page);
  const [width, setWidth] = useState('640');
  const [follows, setFollows] = useState(false);
  if (heights === 'coming') return <p>{words.coming}</p>;
  const height = heights === 'failed' ? undefined : heights[width];
  if (heights === 'failed' || height === undefined) return <p>{words.notLoaded}</p>;
  const snippet = embedSnippet({
    home: new URL('.', document.baseURI).href,
    page,
    title: `${of} · ${words[kind]}`,
    width: Number(width),
    height,
    remark: words.height(Number(width), height),
    follows,
  });
  const copy = () =>
    (navigator.clipboard?.writeText(snippet) ?? Promise.reject(new Error('no clipboard'))).then(
      () => tell(words.copied),
      () => tell(words.byHand),
    );
  return (
    <div className="text-sm">
      <p className="text-quiet">{words.about}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <label>
          {words.width}{' '}
          <select
            value={width}
            onChange={(event) => setWidth(event.target.value)}
            className="min-h-8 border border-rule bg-paper px-2"
          >
            {Object.keys(heights).map((one) => (
              <option key={one} value={one}>
                {words.pixels(Number(one))}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" checked={follows} onChange={(event) => setFollows(event.target.checked)} />
          {words.withScript}
        </label>
      </div>
      <textarea
        readOnly
        rows={5}
        aria-label={words.snippet}
        value={snippet}
        onFocus={(event) => event.target.select()}
        className="mt-2 block w-full resize-y border border-rule bg-paper p-2 font-mono text-xs"
      />
      <button type="button" onClick={copy} className="mt-2 min-h-8 underline underline-offset-4">
        {words.copy}
      </button>
    </div>
  );
}

/** What the build worked out for the page. */
function useHeights(page: string): Heights | 'coming' | 'failed' {
  const [heights, setHeights] = useState<Heights | 'coming' | 'failed'>('coming');
  useEffect(() => {
    let current = true;
    const settle = (settled: Heights | 'failed') => {
      if (current) setHeights(settled);
    };
    fetchHeights().then(
      (all) => settle(all[page] ?? 'failed'),
      () => settle('failed'),
    );
    return () => {
      current = false;
    };
  }, [page]);
  return heights;
}

const fetchHeights = () =>
  fetchLaid<Readonly<Record<string, Heights>>>(new URL('embed/heights.json', document.baseURI));
