/** Enough of a paragraph to know it by. */
const openingLength = 24;

/** How a text opens, cut between code points. */
export function opening(text: string): string {
  const points = Array.from(text);
  return points.length > openingLength ? `${points.slice(0, openingLength).join('')}…` : text;
}
