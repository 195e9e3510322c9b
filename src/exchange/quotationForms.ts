import { markdownLine, markdownLines, markdownTarget } from './markdownText.ts';
import type { Quotation } from './quotation.ts';
import { content, element } from './xml.ts';

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
  const quoted = words.map((text) => element('p', {}, htmlText(text))).join('');
  const told = said.map((line, at) => `${at === 0 ? '— ' : ''}${htmlText(line)}`);
  const linked = element('a', { href: link }, htmlText(source));
  const ours = readings.map(({ label, text }) =>
    element('p', {}, `${element('em', {}, htmlText(label))} ${element('span', { lang: 'en' }, htmlText(text))}`),
  );
  return [
    element('blockquote', { lang: language, cite: link }, quoted),
    element('p', {}, [...told, linked].join('<br/>')),
    ...ours,
  ].join('');
}

/** HTML holds no more characters than XML does. */
function htmlText(text: string): string {
  return content(text, () => '\u{fffd}').replaceAll('\n', '<br/>');
}
