import { courses, levelWith, readingLine, type Placed } from './levels.ts';

/** So much a column moves at once, in pixels; what is farther off it comes to in ever smaller steps. */
const atOnce = 24;
const stepPart = 0.25;

/** Rounding of the browser, in pixels; what differs by more was scrolled by the reader. */
const rounding = 1.5;

/** Columns that scroll by themselves, and bring what they tell of one thing to one level. */
export class LevelColumns {
  readonly #columns: readonly HTMLElement[];
  readonly #counterpartsOf: (key: string) => readonly string[];
  /** Where each column was when it was last placed by us, or read. */
  readonly #known = new Map<HTMLElement, number>();
  readonly #aims = new Map<HTMLElement, number>();
  readonly #resized: ResizeObserver;
  #places: ReadonlyMap<HTMLElement, readonly Placed[]> | null = null;
  #frame: number | null = null;

  /** `counterpartsOf` gives `account/paragraph`, the nearest of an account first. */
  constructor(columns: readonly HTMLElement[], counterpartsOf: (key: string) => readonly string[]) {
    this.#columns = columns;
    this.#counterpartsOf = counterpartsOf;
    this.#resized = new ResizeObserver(() => (this.#places = null));
    for (const column of columns) {
      this.#known.set(column, column.scrollTop);
      column.addEventListener('scroll', this.#scrolled, { passive: true });
      column.addEventListener('focusin', this.#focused);
      if (column.firstElementChild) this.#resized.observe(column.firstElementChild);
      this.#resized.observe(column);
    }
  }

  leave() {
    this.#resized.disconnect();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    for (const column of this.#columns) {
      column.removeEventListener('scroll', this.#scrolled);
      column.removeEventListener('focusin', this.#focused);
    }
  }

  readonly #scrolled = ({ currentTarget: column }: Event) => {
    if (!(column instanceof HTMLElement)) return;
    // Whoever scrolls leads: the reader in any column, whatever brought her there. What we moved ourselves does not.
    if (Math.abs(column.scrollTop - (this.#known.get(column) ?? 0)) <= rounding) return;
    this.#known.set(column, column.scrollTop);
    this.#level(column, readingLine(column.scrollTop, column.clientHeight));
  };

  /** A paragraph that is gone to or pressed has its counterparts come beside it. */
  readonly #focused = ({ currentTarget: column, target }: FocusEvent) => {
    if (!(column instanceof HTMLElement) || !(target instanceof Element)) return;
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const place = this.#placesIn(column).find((one) => one.key === key);
    if (!place) return;
    this.#known.set(column, column.scrollTop);
    this.#level(column, place.top - column.scrollTop);
  };

  /** Brings the others beside what stands `line` pixels under the top of the column that leads. */
  #level(leading: HTMLElement, line: number) {
    const own = this.#placesIn(leading);
    this.#aims.clear();
    for (const column of this.#columns) {
      if (column === leading) continue;
      const along = courses(own, this.#placesIn(column), this.#counterpartsOf);
      const level = levelWith(leading.scrollTop + line, along);
      if (level === null) continue;
      const aim = Math.min(Math.max(level - line, 0), column.scrollHeight - column.clientHeight);
      this.#aims.set(column, aim);
    }
    this.#frame ??= requestAnimationFrame(() => this.#move());
  }

  #move() {
    this.#frame = null;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const [column, aim] of this.#aims) {
      const way = aim - column.scrollTop;
      const step = still ? Math.abs(way) : Math.min(Math.max(atOnce, Math.abs(way) * stepPart), Math.abs(way));
      column.scrollTop += Math.sign(way) * step;
      this.#known.set(column, column.scrollTop);
      if (step === Math.abs(way)) this.#aims.delete(column);
    }
    if (this.#aims.size > 0) this.#frame = requestAnimationFrame(() => this.#move());
  }

  #placesIn(column: HTMLElement): readonly Placed[] {
    this.#places ??= new Map(this.#columns.map((one) => [one, placed(one)]));
    return this.#places.get(column) ?? [];
  }
}

function placed(column: HTMLElement): Placed[] {
  const origin = column.getBoundingClientRect().top - column.scrollTop;
  const boxes = [...column.querySelectorAll<HTMLElement>('[data-key]')].map((element) => ({
    key: element.dataset['key'] ?? '',
    box: element.getBoundingClientRect(),
  }));
  return boxes.map(({ key, box }, at) => ({
    key,
    top: box.top - origin,
    bottom: (boxes[at + 1]?.box.top ?? box.bottom) - origin,
  }));
}
