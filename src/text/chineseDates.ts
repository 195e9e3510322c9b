import type { Almanac, Moment } from './moment.ts';
import { numeralAt } from './numerals.ts';
import { keyAt, type Token } from './tokens.ts';

const weekdays = new Map<string, number>(Array.from('日一二三四五六', (digit, index) => [digit, index]));
weekdays.set('天', 0);

/** What the first token of a Chinese date may be, besides a number: nearly all others are passed over by one look. */
export const chineseStarts = new Set('〇零一二两三四五六七八九十去今明周星礼上下本这昨前');

/** The date that is written in Chinese from this token on, if one is. */
export function chineseMoment(tokens: readonly Token[], at: number, almanac: Almanac): Moment | null {
  return date(tokens, at, almanac) ?? relative(tokens, at, almanac);
}

/** 2025年11月24日, 11月24日, 去年11月, 4月2日, 2023年, 四月. */
function date(tokens: readonly Token[], at: number, almanac: Almanac): Moment | null {
  let next = at;
  let year = -1;
  const relative = ['去', '今', '明'].indexOf(keyAt(tokens, at)) - 1;
  const first = numeralAt(tokens, at);
  if (relative >= -1 && keyAt(tokens, at + 1) === '年') {
    year = almanac.thisYear() + relative;
    next = at + 2;
  } else if (first && keyAt(tokens, first.next) === '年' && first.value >= 1900 && first.value < 2200) {
    year = first.value;
    next = first.next + 1;
  }
  let month = -1;
  let day = -1;
  const second = numeralAt(tokens, next);
  if (second && keyAt(tokens, second.next) === '月' && second.value >= 1 && second.value <= 12) {
    month = second.value;
    next = second.next + 1;
    const third = numeralAt(tokens, next);
    if (third && /^[日号]$/u.test(keyAt(tokens, third.next)) && third.value >= 1 && third.value <= 31) {
      day = third.value;
      next = third.next + 1;
    }
  }
  if (year < 0 && month < 0) return null;
  if (year < 0 && day < 0) return almanac.moment(at, next - 1, { month });
  return almanac.moment(at, next - 1, { year, month, day });
}

function relative(tokens: readonly Token[], at: number, almanac: Almanac): Moment | null {
  const [a, b, c] = [keyAt(tokens, at), keyAt(tokens, at + 1), keyAt(tokens, at + 2)];
  if (tokens[at]?.kind !== 'character') return null;
  if (a === '周' || ((a === '星' || a === '礼') && (b === '期' || b === '拜'))) {
    const place = a === '周' ? at + 1 : at + 2;
    const weekday = weekdays.get(keyAt(tokens, place));
    // 周日 and 周一 are days, 周年 and 周一次 are not.
    if (weekday === undefined || /^[年次]$/u.test(keyAt(tokens, place + 1))) return null;
    return almanac.weekday(at, place, weekday, keyAt(tokens, at - 1) === '下' ? 1 : 0);
  }
  const last = b === '个' ? at + 2 : at + 1;
  if (a === '上' && (b === '月' || (b === '个' && c === '月'))) return almanac.relativeMonth(at, last, -1);
  if (a === '下' && (b === '月' || (b === '个' && c === '月'))) return almanac.relativeMonth(at, last, 1);
  if ((a === '本' || a === '这') && (b === '月' || (b === '个' && c === '月')))
    return almanac.relativeMonth(at, last, 0);
  if (b === '天' || b === '日' || b === '晚') {
    if (a === '今') return almanac.relativeDay(at, at + 1, 0);
    if (a === '昨') return almanac.relativeDay(at, at + 1, -1);
    if (a === '明') return almanac.relativeDay(at, at + 1, 1);
    if (a === '前' && b !== '晚') return b === '天' ? almanac.relativeDay(at, at + 1, -2) : null;
  }
  return null;
}
