/** Keys of one UTF-16 code unit, which nearly all of a Chinese text is made of, are their own number. */
const units = 0x10000;

type Keyed = { readonly key: string };

/** Numbers for the keys of tokens, the same key the same number. */
export class Vocabulary {
  private readonly longer = new Map<string, number>();
  private readonly first: number;

  /** One that goes on from another knows its numbers, and adds nothing to it. */
  constructor(private readonly before: Vocabulary | null = null) {
    this.first = before === null ? units : before.end;
  }

  /** Every number is less than this. */
  get end(): number {
    return this.first + this.longer.size;
  }

  /** -1 for a key that was never numbered. */
  find(key: string): number {
    if (key.length === 1) return key.charCodeAt(0);
    const known = this.before?.find(key) ?? -1;
    return known >= 0 ? known : (this.longer.get(key) ?? -1);
  }

  numberOf(key: string): number {
    const known = this.find(key);
    if (known >= 0) return known;
    const number = this.end;
    this.longer.set(key, number);
    return number;
  }

  /** The numbers of the tokens' keys, new ones numbered. */
  keysIn(tokens: readonly Keyed[]): Int32Array {
    const keys = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) keys[at] = this.numberOf(tokens[at]?.key ?? '');
    return keys;
  }

  /** The same, -1 for a key that was never numbered. */
  knownIn(tokens: readonly Keyed[]): Int32Array {
    const keys = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) keys[at] = this.find(tokens[at]?.key ?? '');
    return keys;
  }
}
