import type { ComponentProps } from 'react';
import { Disclosure } from '../Disclosure.tsx';
import { late } from '../parts/late.tsx';
import { useWords } from '../words/useWords.ts';
import type { EmbedSnippet as Snippet } from './EmbedSnippet.tsx';

const EmbedSnippet = late(() => import('./EmbedSnippet.tsx').then((part) => part.EmbedSnippet));

/** The one word that the page needs before the rest is asked for. */
const ask = { en: 'Embed', 'zh-Hant': '嵌入' } as const;

/** Offers a frame for another page; what makes it is fetched when it is asked for. */
export function EmbedLater(props: ComponentProps<typeof Snippet>) {
  const { language } = useWords();
  return <Disclosure summary={ask[language]}>{() => <EmbedSnippet {...props} />}</Disclosure>;
}
