import type { Moment } from '../text/moment.ts';
import type { Contrast, Value } from './contrast.ts';
import { likeness, sameSlot } from './slot.ts';
import { clauseAt, rangeOf, type Telling } from './telling.ts';

/** Evening in Beijing is morning in Washington: accounts of one call may differ by a day. */
const zoneTolerance = 1;

/** Whether the two cannot be one day, month or year; what one of them leaves open is no difference. */
function apart(a: Moment, b: Moment): boolean {
  if (a.dayNumber >= 0 && b.dayNumber >= 0) return Math.abs(a.dayNumber - b.dayNumber) > zoneTolerance;
  if (a.year > 0 && b.year > 0 && a.year !== b.year) return true;
  if (a.month > 0 && b.month > 0) return a.month !== b.month;
  return false;
}

/** Whether both say something of one scale: a year against a year, a month against a month. */
function comparable(a: Moment, b: Moment): boolean {
  return (a.year > 0 && b.year > 0) || (a.month > 0 && b.month > 0);
}

function printed({ year, month, day }: Moment): string {
  return [
    year > 0 ? `${year}` : '',
    month > 0 ? `${month}`.padStart(2, '0') : '',
    day > 0 ? `${day}`.padStart(2, '0') : '',
  ]
    .filter((part) => part !== '')
    .join('-');
}

/** The moments of a sentence that the other has no like of. */
function open(one: Telling, other: Telling): Moment[] {
  return one.moments.filter(
    (moment) => !other.moments.some((counterpart) => comparable(moment, counterpart) && !apart(moment, counterpart)),
  );
}

/** Times without a like on the other side that stand in one slot: 今年 and 明年, 2 April and 5 May. */
export function dateConflicts(a: Telling, b: Telling): Contrast[] {
  const [ofA, ofB] = [open(a, b), open(b, a)];
  return ofA.flatMap((x) =>
    ofB.flatMap((y): Contrast[] => {
      if (!comparable(x, y) || !apart(x, y)) return [];
      const [valueA, valueB] = [valueOf(a, x), valueOf(b, y)];
      const like = likeness(
        { telling: a, range: clauseAt(a, valueA.range.start), except: valueA.range },
        { telling: b, range: clauseAt(b, valueB.range.start), except: valueB.range },
      );
      return like >= sameSlot ? [{ kind: 'date', a: valueA, b: valueB }] : [];
    }),
  );
}

function valueOf(telling: Telling, moment: Moment): Value {
  return { range: rangeOf(telling, moment.first, moment.last), value: printed(moment) };
}
