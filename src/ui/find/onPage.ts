import type { Found, Match } from '../../find/find.ts';

/** The places that stand on the page, in the order in which the page has its paragraphs, whatever the way to read. */
export function onPage({ accounts }: Pick<Found, 'accounts'>): Match[] {
  const places = new Map<string, Match[]>();
  for (const match of accounts.flatMap(({ matches }) => matches)) {
    const key = keyOf(match);
    places.set(key, [...(places.get(key) ?? []), match]);
  }
  return [...document.querySelectorAll('[data-paragraph]')].flatMap(({ id }) => places.get(id) ?? []);
}

/** `account/paragraph`, the id of a paragraph on the page. */
export function keyOf({ account, paragraph }: Pick<Match, 'account' | 'paragraph'>): string {
  return `${account}/${paragraph}`;
}

/** The first place from which on a reader has not read on yet: none above the window. */
export function nearest(matches: readonly Match[]): number {
  return Math.max(
    0,
    matches.findIndex((match) => bottomOf(document.getElementById(keyOf(match))) > 0),
  );
}

/** Where a paragraph ends, in CSS px from the window's top; where it is not shown, what it stands in. */
function bottomOf(element: Element | null): number {
  if (element === null) return 0;
  return element.getClientRects().length > 0 ? element.getBoundingClientRect().bottom : bottomOf(element.parentElement);
}

/** Calls back once paragraphs stand on the page: the ways to read them may have to be fetched first. */
export function onceTextsStand(listener: () => void): () => void {
  if (textsStand()) {
    listener();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (!textsStand()) return;
    observer.disconnect();
    listener();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function textsStand(): boolean {
  return document.querySelector('[data-paragraph]') !== null;
}
