import { atLeast } from './at-bound.ts';

/**
 * How close two hard sessions were: the name of the first bound, closest first, that the hours between them stay
 * below, else `none`. A gap of exactly a bound belongs to the milder level.
 * Source: coach rule, grade D.
 *
 * @example
 * hardGapLevel(36, { caution: 36, info: 48 }); // 'info'
 */
export const hardGapLevel = <Level extends string>(
  gapHours: number,
  belowHours: Readonly<Record<Level, number>>,
): Level | 'none' => {
  let level: Level | 'none' = 'none';
  let closest = Number.POSITIVE_INFINITY;
  for (const name in belowHours) {
    const hours = belowHours[name];
    if (atLeast(gapHours, hours) || hours > closest) continue;
    level = name;
    closest = hours;
  }
  return level;
};
