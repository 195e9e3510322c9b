import { breakLines } from './lineBreaking.ts';
import { typeSizes, type Mark, type Measure, type PicturedText } from './pictured.ts';

/** A column that fills from the top. */
export class PictureSheet {
  y: number;
  readonly width: number;
  readonly #x: number;
  readonly #marks: Mark[];
  readonly #measure: Measure;

  constructor(measure: Measure, marks: Mark[], { x, y, width }: { x: number; y: number; width: number }) {
    this.#measure = measure;
    this.#marks = marks;
    this.#x = x;
    this.y = y;
    this.width = width;
  }

  /** A line across, with room above it. */
  rule(above: number) {
    this.y += above;
    this.#marks.push({ mark: 'rule', x: this.#x, y: this.y, width: this.width });
    this.y += 8;
  }

  /** Sets a paragraph, down to `limit`; whether all of it found room. */
  set({ kind, text, language, marked = [] }: PicturedText, limit = Infinity): boolean {
    const { size, leading } = typeSizes[kind];
    const wide = (part: string) => this.#measure(part, kind, language);
    for (const line of breakLines(text, this.width, wide)) {
      if (this.y + leading > limit) return false;
      for (const { start, end } of marked) {
        const from = Math.max(start, line.start);
        const to = Math.min(end, line.end);
        if (from >= to) continue;
        const x = this.#x + wide(text.slice(line.start, from));
        const width = this.#x + wide(text.slice(line.start, to)) - x;
        this.#marks.push({ mark: 'wash', x, y: this.y + (leading - size) / 2 - 2, width, height: size + 6 });
      }
      // The baseline of most type lies a fifth of its size above the foot of its line.
      const baseline = this.y + (leading + size) / 2 - size * 0.15;
      this.#marks.push({
        mark: 'text',
        kind,
        language,
        x: this.#x,
        baseline,
        text: text.slice(line.start, line.end),
      });
      this.y += leading;
    }
    this.y += kind === 'theirs' || kind === 'reading' ? 6 : 2;
    return true;
  }
}
