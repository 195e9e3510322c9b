import { element, escaped } from './html.ts';
import { markdownLine, markdownLines, markdownTarget } from './markdownText.ts';
import type { Quotation } from './quotation.ts';

/** A quotation as plain text: the words in their marks, the attribution, then our reading, a line each. */
export function quotationText({ words, marks, said, source, link, readings }: Quotation): string {
  const quoted = words.map((text) => `${marks[0]}${text}${marks[1]}`);
  const told = said.map((line, at) => (at === 0 ? `— ${line}` : line));
  return [...quoted, ...told, source, link, ...readings.map(({ label, text }) => `${label} ${text}`)].join('\n');
}

/** As Markdown: a block quotation, the attribution, and apart from both our reading. */
export function quotationMarkdown({ words, said, source, link, readings }: Quotation): string {
  const quoted = words.map((text) => markdownLines(text, '> ')).join('\n>\n');
  const told = said.map((line, at) => `${at === 0 ? '— ' : ''}${markdownLine(line)}`);
  const attribution = [...told, `[${markdownLine(source)}](${markdownTarget(link)})`].join('\\\n');
  const ours = readings.map(({ label, text }) => `*${markdownLine(label)}* ${markdownLine(text)}`);
  return `${[quoted, attribution, ...ours].join('\n\n')}\n`;
}

/** As HTML, for what takes formatted text; nothing in it but text, breaks and one link. */
export function quotationHtml({ language, words, said, source, link, readings }: Quotation): string {
  const quoted = words.map(htmlParagraph).join('');
  const told = said.map((line, at) => `${at === 0 ? '— ' : ''}${htmlText(line)}`);
  const linked = element('a', { href: link }, htmlText(source));
  const ours = readings.map(({ label, text }) =>
    element('p', {}, `${element('em', {}, htmlText(label))} ${element('span', { lang: 'en' }, htmlText(text))}`),
  );
  return [
    element('blockquote', { lang: language, cite: link }, quoted),
    element('p', {}, [...told, linked].join('<br />')),
    ...ours,
  ].join('');
}

/**
 * Words of an account. Blanks that HTML would show as one, or not at all, stand in a `pre` that breaks lines: a style would
 * be refused by the page's own policy when the browser checks what goes to the clipboard.
 */
function htmlParagraph(text: string): string {
  const folds = /[\t\r\f]|(?:^|[ \n]) | (?:\n|$)/.test(text);
  return folds ? element('pre', { wrap: '' }, htmlText(text)) : element('p', {}, htmlText(text));
}

/** Breaks are elements, for what takes formatted text without its style. */
function htmlText(text: string): string {
  return escaped(text).replaceAll('\n', '<br />');
}
