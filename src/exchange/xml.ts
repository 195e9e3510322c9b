// XML 1.0 as text. Line breaks stand between the elements of `block` only, never inside of a text.

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element whose content is written as given; attributes that are null or empty are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => ` ${key}="${attributeValue(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element of elements, each on lines of its own. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  return element(name, attributes, children.length === 0 ? '' : `\n${children.join('\n')}\n`);
}

/** What XML 1.0 can hold neither as a character nor as a reference: controls, halves of pairs, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The characters of a text that XML cannot hold, each once, by code point. */
export function unwritable(text: string): string[] {
  return [...new Set(text.match(forbidden))].sort();
}

/**
 * A text as content; what XML cannot hold is written as `instead` says. A parser would turn the ends of lines other
 * than a line feed into one (some also U+0085 and U+2028, of XML 1.1), so they are written as references.
 */
export function content(text: string, instead: (character: string) => string): string {
  let written = '';
  let end = 0;
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    written += escaped(text.slice(end, index)) + instead(character);
    end = index + character.length;
  }
  return written + escaped(text.slice(end));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\r\u0085\u2028\u2029]/g, reference);
}

/** Attributes are labels of ours, addresses and ids: what XML cannot hold becomes U+FFFD there. */
function attributeValue(value: string): string {
  return escaped(value.replace(forbidden, '\u{fffd}'))
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
