/** What setting a line takes to know of a font. */
export interface Font {
  /** The family that the drawing names. */
  readonly family: string;
  readonly bytes: Uint8Array;
  /** Whether it has a glyph for a code point. */
  readonly has: (point: number) => boolean;
  /** How far a code point moves the pen, in em. */
  readonly advance: (point: number) => number;
}

/** A run of code points whose glyphs follow one another: a group of the `cmap` table's format 12. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

/**
 * Reads which characters a TrueType font has and how wide they are; the drawing itself says nothing of a missing one.
 *
 * Source: https://learn.microsoft.com/typography/opentype/spec/cmap (and hmtx, hhea, head)
 *
 * @throws where the font has no table of all of Unicode.
 */
export function readFont(family: string, bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const table = (tag: string) => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`The font ${family} has no ${tag} table.`);
    return at;
  };
  const groups = groupsOf(view, table('cmap'));
  if (groups.length === 0) throw new Error(`The font ${family} has no character map of all of Unicode.`);
  const em = view.getUint16(table('head') + 18);
  const widths = view.getUint16(table('hhea') + 34);
  const metrics = table('hmtx');
  const glyphOf = (point: number) => {
    const group = groupAt(groups, point);
    return group ? group.glyph + point - group.first : 0;
  };
  return {
    family,
    bytes,
    has: (point) => glyphOf(point) !== 0,
    // Glyphs after the last width are as wide as it.
    advance: (point) => view.getUint16(metrics + 4 * Math.min(glyphOf(point), widths - 1)) / em,
  };
}

function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    tables.set(String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte))), view.getUint32(at + 8));
  }
  return tables;
}

function groupsOf(view: DataView, cmap: number): Group[] {
  for (let at = cmap + 4; at < cmap + 4 + 8 * view.getUint16(cmap + 2); at += 8) {
    const table = cmap + view.getUint32(at + 4);
    if (view.getUint16(table) !== 12) continue;
    return Array.from({ length: view.getUint32(table + 12) }, (_, group) => {
      const from = table + 16 + 12 * group;
      return { first: view.getUint32(from), last: view.getUint32(from + 4), glyph: view.getUint32(from + 8) };
    });
  }
  return [];
}

/** The groups are in order and do not overlap. */
function groupAt(groups: readonly Group[], point: number): Group | undefined {
  let [low, high] = [0, groups.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = groups[middle];
    if (!group) return undefined;
    if (point < group.first) high = middle - 1;
    else if (point > group.last) low = middle + 1;
    else return group;
  }
  return undefined;
}
