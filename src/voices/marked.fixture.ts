import type { Voice } from '../model/voices.ts';

// One string is both the text and whose words it gives: ⟦who|reported⟧ and ⟪who|direct⟫, nested; ? is a speaker whom
// the text does not name. Paragraphs are parted by a line break.

/** The text without its marks. */
export function unmarked(marked: string): string[] {
  return marked.replaceAll(/[⟦⟪][^|]*\||[⟧⟫]/gu, '').split('\n');
}

/** A text with the marks of its voices. */
export function marked(paragraphs: readonly string[], voices: readonly Voice[]): string {
  return paragraphs
    .map((text, at) => {
      const inserts = voices.flatMap((voice, order) => {
        if (voice.paragraph !== at) return [];
        const [opens, closes] = voice.kind === 'direct' ? ['⟪', '⟫'] : ['⟦', '⟧'];
        return [
          { place: voice.range.start, rank: order, mark: `${opens}${voice.speaker?.words ?? '?'}|` },
          // What opened last closes first, and all that closes does so before another opens.
          { place: voice.range.end, rank: -1 - order, mark: closes ?? '' },
        ];
      });
      let result = text;
      for (const { place, mark } of inserts.toSorted((a, b) => b.place - a.place || b.rank - a.rank))
        result = result.slice(0, place) + mark + result.slice(place);
      return result;
    })
    .join('\n');
}
