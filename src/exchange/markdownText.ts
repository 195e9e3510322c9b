/** A text on one line, so that Markdown shows it character for character, line breaks apart. */
export function markdownLine(text: string): string {
  return escaped(text).replace(/\r\n|[\n\r\u2028\u2029]/g, '<br>');
}

/** An address as a link's target. */
export function markdownTarget(address: string): string {
  return `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
}

/** Characters with a meaning inside of a line, in CommonMark, in GitHub's tables and strikethrough, and in HTML. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~$]/g, '\\$&');
}
