import type { Range } from '../model/range.ts';

/** No line begins with these (kinsoku): stops, closing marks, marks of length. */
const notAtStart = /^[、。，．・：；？！」』】〕》〉）］｝”’…—～％‰ー々,.:;?!)\]}%]/u;
/** No line ends with these: opening marks, and signs before a number. */
const notAtEnd = /[「『【〔《〈（［｛“‘([{$£¥€#]$/u;

/** A letter of a script that breaks between any two letters. */
const han = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]`;
const piece = new RegExp(`\\s+|${han}\\p{M}*|(?:(?!${han})\\S)+`, 'gu');

/**
 * Where a text breaks into lines no wider than `width`, as half-open ranges of UTF-16 code units, blanks at a line's end
 * left out. `measure` gives the width of a stretch of text. A piece that is wider than a line is broken anywhere between
 * characters.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): Range[] {
  const lines: Range[] = [];
  let offset = 0;
  for (const paragraph of text.split(/(\r\n|[\n\r])/)) {
    if (!/^[\r\n]/.test(paragraph) && (paragraph !== '' || text === ''))
      for (const { start, end } of within(paragraph, width, measure))
        lines.push({ start: start + offset, end: end + offset });
    offset += paragraph.length;
  }
  return lines;
}

function within(text: string, width: number, measure: (text: string) => number): Range[] {
  const lines: Range[] = [];
  let start = 0;
  let end = 0;
  const fits = (to: number) => measure(text.slice(start, to).trimEnd()) <= width;
  const close = (next: number) => {
    lines.push({ start, end: start + text.slice(start, end).trimEnd().length });
    start = next;
  };
  for (const unit of unbreakable(text)) {
    if (!fits(unit.end) && end > start && text.slice(start, end).trim() !== '') close(unit.start);
    // Of a unit that no line can hold, as much as one can.
    while (!fits(unit.end)) {
      end = longestFit(text, start, unit.end, fits);
      close(end);
    }
    end = unit.end;
  }
  if (text.slice(start).trim() !== '' || lines.length === 0) close(text.length);
  return lines;
}

/** At least one character, and as many more as fit. */
function longestFit(text: string, start: number, limit: number, fits: (to: number) => boolean): number {
  let end = start;
  for (const character of text.slice(start, limit)) {
    if (end > start && !fits(end + character.length)) break;
    end += character.length;
  }
  return end;
}

/** Stretches that stay together: words, and Han characters with the marks that cling to them. */
function unbreakable(text: string): Range[] {
  const units: Range[] = [];
  for (const { 0: found, index } of text.matchAll(piece)) {
    const range = { start: index, end: index + found.length };
    const last = units.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    // Blanks cling to what stands before them: a line ends with them, and never begins with them.
    const clings = /^\s/.test(found) || notAtStart.test(found) || notAtEnd.test(before);
    if (last && clings && !(/\s$/.test(before) && !/^\s/.test(found)))
      units[units.length - 1] = { start: last.start, end: range.end };
    else units.push(range);
  }
  return units;
}
