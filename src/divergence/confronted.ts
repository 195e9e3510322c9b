import { readableTerms, type Compared } from './readable.ts';
import { sharedWeight, sharedWeightAtMost } from './share.ts';
import type { Side } from './side.ts';
import type { StatementGroup } from './statementGroups.ts';
import { diffTerms, type Change } from './termDiff.ts';
import { termsIn } from './terms.ts';

/** Two stretches held against one another: their terms, what changes, and the weight of what they share. */
interface Confrontation {
  readonly texts: Compared;
  readonly changes: readonly Change[];
  readonly shared: number;
}

/**
 * The stretches of two texts, held against one another. The same two are asked for again and again while left-over
 * sentences look for their place, and comparing them is most of the work: each two are compared once.
 */
export class Confronted {
  private readonly known = new Map<string, Confrontation>();

  constructor(
    private readonly own: Side,
    private readonly reference: Side,
  ) {}

  textsOf({ range, counterpart }: StatementGroup): Compared {
    return { a: termsIn(this.own.terms, range), b: termsIn(this.reference.terms, counterpart) };
  }

  of(group: StatementGroup): Confrontation {
    const key = `${group.range.start}-${group.range.end}~${group.counterpart.start}-${group.counterpart.end}`;
    let result = this.known.get(key);
    if (result === undefined) {
      const texts = this.textsOf(group);
      const changes = readableTerms(texts, diffTerms(texts.a, texts.b));
      result = { texts, changes, shared: sharedWeight(texts, changes) };
      this.known.set(key, result);
    }
    return result;
  }

  /** No less than `of(group).shared`, and a small part of its work. */
  sharedAtMost(group: StatementGroup): number {
    return sharedWeightAtMost(this.textsOf(group));
  }
}
