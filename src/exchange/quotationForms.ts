import { markdownLine, markdownLines, markdownTarget } from './markdownText.ts';
import type { Quotation } from './quotation.ts';
import { content, element } from './xml.ts';

/** A quotation as plain text: the words in their marks, then the attribution, a line each. */
export function quotationText({ words, marks, said, source, link }: Quotation): string {
  const quoted = words.map((text) => `${marks[0]}${text}${marks[1]}`);
  return [...quoted, ...said.map((line, at) => (at === 0 ? `— ${line}` : line)), source, link].join('\n');
}

/** As Markdown: a block quotation, then the attribution. */
export function quotationMarkdown({ words, said, source, link }: Quotation): string {
  const quoted = words.map((text) => markdownLines(text, '> ')).join('\n>\n');
  const told = said.map((line, at) => `${at === 0 ? '— ' : ''}${markdownLine(line)}`);
  return `${quoted}\n\n${[...told, `[${markdownLine(source)}](${markdownTarget(link)})`].join('\\\n')}\n`;
}

/** As HTML, for what takes formatted text; nothing in it but text, breaks and one link. */
export function quotationHtml({ language, words, said, source, link }: Quotation): string {
  const quoted = words.map((text) => element('p', {}, htmlText(text))).join('');
  const told = said.map((line, at) => `${at === 0 ? '— ' : ''}${htmlText(line)}`);
  const linked = element('a', { href: link }, htmlText(source));
  return `${element('blockquote', { lang: language, cite: link }, quoted)}${element('p', {}, [...told, linked].join('<br/>'))}`;
}

/** HTML holds no more characters than XML does. */
function htmlText(text: string): string {
  return content(text, () => '\u{fffd}').replaceAll('\n', '<br/>');
}
