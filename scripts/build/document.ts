import { escaped } from '../../src/exchange/html.ts';
import { withPolicy } from './policy.ts';
import { replaced } from './replaced.ts';

/** What one page says and holds, in the document that all of them share. */
export interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Elements of the head beyond title and description, as HTML: links, meta elements, styles, scripts. */
  readonly head: readonly string[];
  /** What stands in `#page`, as HTML, and what stands after it. */
  readonly page: string;
  readonly around: string;
}

/** Fills a document that Vite made of `index.html`, and writes the policy that lets through what now stands in it. */
export function fillDocument(document: string, parts: PageParts): string {
  // The policy would ignore it, and the page would stand otherwise than the app has it.
  if (/<[^>]* style="/.test(parts.page + parts.around)) throw new Error('The prerendered page has a style attribute.');
  const head = [
    `<title>${escaped(parts.title)}</title>`,
    `<meta name="description" content="${escaped(parts.description)}" />`,
    ...parts.head,
  ];
  const filled = [
    ['<html lang="en">', `<html lang="${parts.language}">`],
    ['<title>Parallax</title>', head.join('\n    ')],
    ['<div id="page"></div>', `<div id="page">${untouched(parts.page)}</div>${parts.around}`],
  ].reduce((html, [place = '', content = '']) => replaced(html, place, content), document);
  return withPolicy(filled);
}

/** A parser reads a carriage return as a line feed, and the texts are shown character for character. */
function untouched(html: string): string {
  return html.replaceAll('\r', '&#13;');
}
