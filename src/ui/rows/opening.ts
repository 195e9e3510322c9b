/** Enough of a paragraph to know it by; code points, each of which is two code units at most. */
const openingLength = 24;

/** How a text opens, cut between code points. */
export function opening(text: string): string {
  const points = Array.from(text.slice(0, 2 * openingLength + 2));
  return points.length > openingLength ? `${points.slice(0, openingLength).join('')}…` : text;
}
