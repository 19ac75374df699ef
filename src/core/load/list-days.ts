import { type Day, dayFromNumber, dayNumber } from '#src/core/domain/calendar.ts';

/** Every month has the days up to this one, so within it the next day is one more. */
const SHORTEST_MONTH_DAYS = 28;
const twoDigits = Array.from({ length: SHORTEST_MONTH_DAYS + 1 }, (_, n) => String(n).padStart(2, '0'));

/**
 * Every calendar day from `from` to `to`, both included, oldest first. Empty when `from` lies after `to`.
 * Only the ends of months are computed; the days between are counted up.
 *
 * @throws RangeError when one of the two is no calendar day.
 * @example
 * listDays('2026-02-27', '2026-03-01'); // ['2026-02-27', '2026-02-28', '2026-03-01']
 */
export const listDays = (from: Day, to: Day): readonly Day[] => {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === null || last === null) throw new RangeError(`not calendar days: ${from}, ${to}`);
  const days: Day[] = [];
  let month = from.slice(0, -2);
  let dayOfMonth = Number(from.slice(-2));
  for (let number = first; number <= last; number++, dayOfMonth++) {
    if (dayOfMonth <= SHORTEST_MONTH_DAYS) {
      days.push(month + twoDigits[dayOfMonth]);
      continue;
    }
    const day = dayFromNumber(number);
    days.push(day);
    month = day.slice(0, -2);
    dayOfMonth = Number(day.slice(-2));
  }
  return days;
};
