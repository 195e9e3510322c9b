import type { Place, Voice } from '../model/voices.ts';
import type { Frame } from './frame.ts';
import { plainHan } from './hanText.ts';

export type Speaker = NonNullable<Voice['speaker']>;

const plural = /^(?:他们|她们|they)$/iu;
const thing = /^it$/iu;
const several = /和|与|及|\band\b|[,、]|两|s$/u;

/** Who was named, in the order of reading; pronouns stand for the last one that they can stand for. */
export class Speakers {
  private readonly plain: readonly string[];
  private readonly mentions: { readonly at: number; readonly speaker: Speaker; readonly medium: boolean }[] = [];

  constructor(
    private readonly paragraphs: readonly string[],
    /** Every name that speaks somewhere in the account, in `plainHan` form, longest first. */
    readonly names: readonly string[],
  ) {
    this.plain = paragraphs.map(plainHan);
  }

  private speaker({ paragraph, range }: Place): Speaker {
    return { paragraph, range, words: (this.paragraphs[paragraph] ?? '').slice(range.start, range.end) };
  }

  /** Takes note of a name of the list that a sentence begins with. */
  opens(paragraph: number, start: number): void {
    const text = this.plain[paragraph] ?? '';
    const name = this.names.find((other) => text.startsWith(other, start));
    if (name === undefined) return;
    this.mentions.push({
      at: paragraph,
      speaker: this.speaker({ paragraph, range: { start, end: start + name.length } }),
      medium: false,
    });
  }

  /** Whom a frame names; null where that is not safe to say. */
  of(paragraph: number, frame: Frame): Speaker | null {
    if (!frame.subject) return null;
    const named = this.speaker({ paragraph, range: frame.subject });
    if (!frame.pronoun) {
      this.mentions.push({ at: paragraph, speaker: named, medium: frame.medium });
      return named;
    }
    const word = plainHan(named.words);
    const found = this.mentions.findLast(({ at, speaker, medium }) => {
      // A pronoun of two paragraphs later may be anyone's.
      if (at < paragraph - 1) return false;
      if (thing.test(word)) return medium;
      if (medium && !/发言人|\bspokes/u.test(plainHan(speaker.words))) return false;
      return plural.test(word) === several.test(plainHan(speaker.words));
    });
    if (found) this.mentions.push({ ...found, at: paragraph });
    return found?.speaker ?? null;
  }

  /** The last one named in the paragraph, to whom a verb without a speaker belongs. */
  last(paragraph: number): Speaker | null {
    const found = this.mentions.findLast(({ at, medium }) => at === paragraph && !medium);
    return found?.speaker ?? null;
  }
}
