import hongKong from 'opencc-js/dict/HKVariantsRev';
import simplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/** First rendering of each entry; one traditional character may have several simplified ones, listed most usual first. */
function table(entries: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const entry of entries.split('|')) {
    const [from, to] = entry.split(' ');
    if (from !== undefined && to !== undefined) result.set(from, to);
  }
  return result;
}

/**
 * One representative for every group of characters that are one character in another script or region: 關 and 关, 臺 and
 * 台, 裡, 裏 and 里. Follows the tables until a character comes back, so that the representative of a representative is
 * itself.
 */
function representatives(): Map<string, string> {
  const toSimplified = table(simplified);
  const toStandard = table(taiwan);
  for (const [from, to] of table(hongKong)) if (!toStandard.has(from)) toStandard.set(from, to);
  const step = (character: string): string => {
    const direct = toSimplified.get(character);
    if (direct !== undefined && direct !== character) return direct;
    const standard = toStandard.get(character);
    if (standard === undefined) return character;
    return toSimplified.get(standard) ?? standard;
  };
  const result = new Map<string, string>();
  for (const character of [...toSimplified.keys(), ...toStandard.keys()]) {
    const path = [character];
    for (;;) {
      const next = step(path.at(-1) ?? character);
      const seen = path.indexOf(next);
      if (seen >= 0) {
        // A loop of several has its least member as its representative, whichever the way in.
        const representative = path.slice(seen).sort()[0] ?? next;
        if (representative !== character) result.set(character, representative);
        break;
      }
      path.push(next);
    }
  }
  return result;
}

const sameCharacter = representatives();

/** The character that stands, in comparisons, for every variant of this one. */
export function foldHan(character: string): string {
  return sameCharacter.get(character) ?? character;
}
