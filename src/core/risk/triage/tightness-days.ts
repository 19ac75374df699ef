import type { Day } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import { type RuleTable, rules } from '#src/core/risk/rules/index.ts';
import { within } from './answer-windows.ts';

/**
 * On how many of the last 42 days one region was rated 3 or more, of the region with the most such days: what
 * S-PERSIST asks for, from the runner's own ratings. `null` below 14 days: days without a check-in are
 * unknown, so a small count does not say how long it has lasted.
 *
 * @example
 * tightnessDays(fifteenDaysRatedFour, '2026-07-15'); // 15
 */
export const tightnessDays = (
  checkIns: readonly CheckInAnswers[],
  today: Day,
  table: RuleTable = rules,
): number | null => {
  const { rating: leastRating, days: longDays, anySymptomDays } = table['S-PERSIST'].params;
  const rated = within(checkIns, today, anySymptomDays).filter(
    ({ tightness }) => tightness !== null && tightness >= leastRating,
  );
  const byRegion = Map.groupBy(rated, ({ region }) => region);
  const counts = [...byRegion.values()].map((ofRegion) => new Set(ofRegion.map(({ day }) => day)).size);
  const most = Math.max(0, ...counts);
  return most >= longDays ? most : null;
};
