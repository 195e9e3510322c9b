/** @throws where the document lost the place, so that a page never goes without its content, or its policy, silently. */
export function replaced(html: string, place: string, content: string): string {
  if (!html.includes(place)) throw new Error(`The built page has no ${place}.`);
  return html.replace(place, () => content);
}
