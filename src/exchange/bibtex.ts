import type { CslItem } from './citation.ts';
import { oneLine } from './oneLine.ts';

/**
 * A citation as BibTeX, in UTF-8. Own words, since @citation-js would be 54 KB of the page for three short forms; the
 * tests read what is written here with it.
 */
export function bibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const isArticle = item.type === 'article-newspaper';
  const fields: [string, string | undefined][] = [
    // Twice in braces: the letters of a title stay as they are, and a publisher is no first and last name.
    ['title', braced(item.title)],
    ['author', item.author?.map(({ literal }) => braced(literal)).join(' and ')],
    // Only an article has a journal.
    isArticle
      ? ['journal', item['container-title'] && escaped(item['container-title'])]
      : ['howpublished', escaped(item['container-title'] ?? item.publisher ?? '')],
    ['address', item['publisher-place'] && escaped(item['publisher-place'])],
    ['type', item.genre && escaped(item.genre)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month).padStart(2, '0')],
    ['day', day === undefined ? undefined : String(day).padStart(2, '0')],
    ['language', item.language],
    // An address is ASCII without braces, and taken as it stands.
    ['url', item.URL],
    ['note', escaped(item.note)],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${isArticle ? 'article' : 'misc'}{${item.id},\n${written.join('')}}\n`;
}

function braced(text: string): string {
  return `{${escaped(text)}}`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[\\~^{}#$%&_]/g, (character) => commands[character] ?? `\\${character}`);
}
