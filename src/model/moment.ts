const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day (2025-11-24) or a minute (2025-11-24T23:14) is one that the calendar and the clock have. */
export function isMoment(text: string): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (daysOfMonths[month - 1] ?? 0);
  return day >= 1 && day <= days && hour < 24 && minute < 60;
}
