/** Room for so many numbers, of two to a pair, to begin with. There are as many slots: at most half of them are full. */
const fewest = 64;

function slotOf(first: number, second: number, slots: number): number {
  // Two odd multipliers spread neighbouring numbers; the high bits, which they stir most, come down to where a slot is.
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}

/**
 * Numbers for pairs of numbers (32-bit integers), from 0 on in the order in which they are first met. A row of any length is a pair
 * too: of the number of what comes before, and the last. Two flat arrays; nothing is allocated for a look.
 */
export class PairNumbers {
  /** The pair with number n is `pairs[2n]`, `pairs[2n + 1]`. */
  private pairs = new Int32Array(fewest);
  /** By hash: a pair's number, and one more, so that 0 is an empty slot. */
  private slots = new Int32Array(fewest);
  private count = 0;

  get size(): number {
    return this.count;
  }

  firstOf(number: number): number {
    return this.pairs[number * 2] ?? 0;
  }

  secondOf(number: number): number {
    return this.pairs[number * 2 + 1] ?? 0;
  }

  /** -1 for a pair that was never numbered. */
  find(first: number, second: number): number {
    return (this.slots[this.look(first, second)] ?? 0) - 1;
  }

  numberOf(first: number, second: number): number {
    const slot = this.look(first, second);
    const known = this.slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = this.count;
    this.count += 1;
    this.pairs[number * 2] = first;
    this.pairs[number * 2 + 1] = second;
    this.slots[slot] = this.count;
    if (this.count * 2 === this.pairs.length) this.grow();
    return number;
  }

  /** The slot of the pair, or the empty one that it would take. */
  private look(first: number, second: number): number {
    const { pairs, slots } = this;
    const last = slots.length - 1;
    for (let slot = slotOf(first, second, slots.length); ; slot = (slot + 1) & last) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || (pairs[number * 2] === first && pairs[number * 2 + 1] === second)) return slot;
    }
  }

  private grow(): void {
    const pairs = new Int32Array(this.pairs.length * 2);
    pairs.set(this.pairs);
    this.pairs = pairs;
    this.slots = new Int32Array(pairs.length);
    for (let number = 0; number < this.count; number += 1)
      this.slots[this.look(this.firstOf(number), this.secondOf(number))] = number + 1;
  }
}
