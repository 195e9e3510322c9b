/**
 * Gives back the value of before where a new one says the same, so that what is drawn of it can stay as it is. Values are
 * plain data without circles.
 */
export class Steady<Value> {
  readonly #last = new Map<string, Value>();

  of(key: string, value: Value): Value {
    const before = this.#last.get(key);
    if (before !== undefined && same(before, value)) return before;
    this.#last.set(key, value);
    return value;
  }
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, at) => same(part, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => same(one[name], other[name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
