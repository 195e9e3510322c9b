import type { CslItem } from './citation.ts';
import { oneLine } from './oneLine.ts';

const types: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  post: 'ELEC',
  report: 'RPRT',
  document: 'GEN',
};

/** A citation as RIS: a tag a line, each line ended as the format has it. A value that ran on could be taken for a tag. */
export function ris(item: CslItem): string {
  const parts = item.issued?.['date-parts'][0] ?? [];
  const [year] = parts;
  const lines: [string, string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['M3', item.genre],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', parts.length === 0 ? undefined : parts.map((part) => String(part).padStart(2, '0')).join('/')],
    ['LA', item.language],
    ['UR', item.URL],
    ['DP', item.source],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}
