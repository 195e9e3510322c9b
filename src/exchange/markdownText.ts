/** A text on one line, so that Markdown shows it character for character, line breaks apart. */
export function markdownLine(text: string): string {
  return escaped(text).replace(/\r\n|[\n\r\u2028\u2029]/g, '<br>');
}

/** A text in a block of its own, each line after `prefix` (such as `> `), its breaks kept. */
export function markdownLines(text: string, prefix: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `${prefix}${atLineStart(escaped(line))}`)
    .join('\\\n');
}

/** An address as a link's target. */
export function markdownTarget(address: string): string {
  return `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
}

/** Characters with a meaning inside of a line, in CommonMark, in GitHub's tables and strikethrough, and in HTML. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~$]/g, '\\$&');
}

/** What would begin a heading, a list, a rule or a fence there; white space, which would begin code or vanish. */
function atLineStart(line: string): string {
  return line
    .replace(/^( *)([#+=-])/, '$1\\$2')
    .replace(/^( *\d+)([.)])/, '$1\\$2')
    .replace(/^[ \t]+/, (space) => Array.from(space, (one) => `&#${one.charCodeAt(0)};`).join(''));
}
