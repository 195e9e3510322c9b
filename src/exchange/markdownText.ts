/** A text on one line, so that Markdown shows it character for character, line breaks apart. */
export function markdownLine(text: string): string {
  return escaped(text).replace(/\r\n|[\n\r\u2028\u2029]/g, '<br>');
}

/**
 * A text in a block of its own, each line after `prefix` (such as `> `), its breaks kept; but for those at its end, where
 * a block has none, and the backslash that stands for one would be shown.
 */
export function markdownLines(text: string, prefix: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const last = Math.max(
    0,
    lines.findLastIndex((line) => line !== ''),
  );
  return lines
    .slice(0, last + 1)
    .map((line, at) => `${prefix}${at === last ? atEnd(atLineStart(escaped(line))) : atLineStart(escaped(line))}`)
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
    .replace(/^[ \t]+/, references);
}

/** White space that would vanish at the end of a block. */
function atEnd(line: string): string {
  return line.replace(/[ \t]+$/, references);
}

function references(blanks: string): string {
  return Array.from(blanks, (one) => `&#${one.charCodeAt(0)};`).join('');
}
