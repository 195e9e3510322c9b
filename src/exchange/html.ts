const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser reads it as a line feed otherwise.
  '\r': '&#13;',
};

/**
 * A text as the content of an element of HTML or SVG, or of a quoted attribute, character for character. References are
 * written for these only, since HTML reads some numbers as other characters than XML does: &#133; is an ellipsis. What
 * no document holds, zero and halves of pairs, becomes U+FFFD.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\0\u{d800}-\u{dfff}]/gu, '\u{fffd}')
    .replace(/[&<>"\r]/g, (character) => references[character] ?? character);
}

/** `<name attribute="…">content</name>`; `content` is HTML, and what is null is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: string | null = null,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(value)}"`],
  );
  return content === null ? `<${name}${written.join('')} />` : `<${name}${written.join('')}>${content}</${name}>`;
}
