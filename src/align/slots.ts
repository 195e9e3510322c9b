import { firstAbsoluteYear, type Moment } from '../text/moment.ts';
import { quantityAt } from '../text/numbers.ts';
import type { Token } from '../text/tokens.ts';

/** A number or a date with the words around it: what one account may fill in otherwise than another. */
export interface Slot {
  readonly kind: 'number' | 'year' | 'month' | 'day';
  readonly value: string;
  /** Keys of the two tokens before it, nearest first, and of the two after it; empty where there is none. */
  readonly around: readonly string[];
  /** Half-open range into the text that the tokens are of, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

function slotOf(tokens: readonly Token[], kind: Slot['kind'], value: string, first: number, last: number): Slot {
  return {
    kind,
    value,
    around: [first - 1, first - 2, last + 1, last + 2].map((at) => tokens[at]?.key ?? ''),
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  };
}

function dated({ year, month, day }: Moment): Pick<Slot, 'kind' | 'value'> | null {
  if (month > 0 && day > 0) return { kind: 'day', value: `${month}-${day}` };
  if (month > 0) return { kind: 'month', value: String(month) };
  return year > 0 ? { kind: 'year', value: String(year) } : null;
}

/** The numbers and dates of a sentence. */
export function slotsOf(tokens: readonly Token[], moments: readonly Moment[]): Slot[] {
  const result: Slot[] = [];
  const inMoment = new Set<number>();
  for (const moment of moments) {
    const found = dated(moment);
    if (found) result.push(slotOf(tokens, found.kind, found.value, moment.first, moment.last));
    for (let at = moment.first; at <= moment.last; at += 1) inMoment.add(at);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = inMoment.has(at) ? null : quantityAt(tokens, at);
    if (!quantity) continue;
    result.push(slotOf(tokens, 'number', String(quantity.value), at, quantity.last));
    at = quantity.last;
  }
  return result;
}

/** So many of the four tokens around two values have to be the same for the values to be of one thing. */
const leastAround = 2;

/** "Next year" of an account without a day is neither 2031 nor not 2031. */
function comparable(one: Slot, other: Slot): boolean {
  const absolute = ({ value }: Slot) => Number(value) >= firstAbsoluteYear;
  return one.kind !== 'year' || absolute(one) === absolute(other);
}

/** Two slots that two sentences fill differently, neither having the other's value elsewhere; null for none. */
export function contradiction(a: readonly Slot[], b: readonly Slot[]): readonly [Slot, Slot] | null {
  for (const one of a)
    for (const other of b) {
      if (one.kind !== other.kind || one.value === other.value || !comparable(one, other)) continue;
      const alike = one.around.filter((key, place) => key !== '' && key === other.around[place]).length;
      if (alike < leastAround) continue;
      const has = (slots: readonly Slot[], value: string) =>
        slots.some((slot) => slot.kind === one.kind && slot.value === value);
      if (!has(a, other.value) && !has(b, one.value)) return [one, other];
    }
  return null;
}
