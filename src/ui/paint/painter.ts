import type { Range as TextRange } from '../../model/range.ts';

/** What can be painted over a text; each has its `::highlight` in the style sheet. Later ones lie on top. */
export const layers = [
  'shared',
  'reported',
  'direct',
  'retold',
  'alone',
  'different',
  'here',
  'passage',
  'found',
  'found-here',
] as const;
export type Layer = (typeof layers)[number];

/** A stretch to paint, in UTF-16 code units of the element's only text. */
export interface Paint extends TextRange {
  readonly layer: Layer;
}

/** Two screens' worth is painted: a browser slows down with every range that it has to keep. */
const margin = '100% 0px';

/**
 * Paints over texts with the CSS Custom Highlight API: the accounts' text nodes stay untouched, so that selecting,
 * finding and copying see the text and nothing else. Only what is near the screen is painted.
 */
class Painter {
  readonly #wanted = new Map<Element, () => readonly Paint[]>();
  readonly #painted = new Map<Element, readonly [Layer, StaticRange][]>();
  readonly #near = new Set<Element>();
  readonly #observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: margin });

  constructor() {
    for (const [priority, layer] of layers.entries()) {
      const highlight = new Highlight();
      highlight.priority = priority;
      CSS.highlights.set(layer, highlight);
    }
    // Paper shows everything at once.
    addEventListener('beforeprint', () => this.#wanted.forEach((_, element) => this.#paint(element)));
    addEventListener('afterprint', () =>
      this.#wanted.forEach((_, element) => this.#near.has(element) || this.#clear(element)),
    );
  }

  /** Replaces what is painted over an element, asked for when it is near; returns the way to take it off. */
  want(element: Element, paints: () => readonly Paint[]): () => void {
    this.#wanted.set(element, paints);
    this.#observer.observe(element);
    if (this.#near.has(element)) this.#paint(element);
    return () => this.#forget(element);
  }

  /** Where it stands is still observed: what is to be painted otherwise is asked for anew in the same breath. */
  #forget(element: Element) {
    this.#wanted.delete(element);
    this.#clear(element);
  }

  #seen(entries: readonly IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.#near.add(target);
        this.#paint(target);
      } else {
        this.#near.delete(target);
        this.#clear(target);
        if (!this.#wanted.has(target)) this.#observer.unobserve(target);
      }
    }
  }

  #paint(element: Element) {
    this.#clear(element);
    const text = element.firstChild;
    if (!(text instanceof Text)) return;
    const painted = (this.#wanted.get(element)?.() ?? []).map(({ layer, start, end }): [Layer, StaticRange] => {
      // The browser adjusts every live range to every change of the page.
      const range = new StaticRange({
        startContainer: text,
        startOffset: Math.min(start, text.length),
        endContainer: text,
        endOffset: Math.min(end, text.length),
      });
      CSS.highlights.get(layer)?.add(range);
      return [layer, range];
    });
    this.#painted.set(element, painted);
  }

  #clear(element: Element) {
    for (const [layer, range] of this.#painted.get(element) ?? []) CSS.highlights.get(layer)?.delete(range);
    this.#painted.delete(element);
  }
}

let painter: Painter | null = null;

/** The page's painter; null where the browser cannot highlight, and the texts then stand unmarked. */
export function pagePainter(): Painter | null {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  painter ??= new Painter();
  return painter;
}
