import { type Loose, present } from './loose.ts';
import { changeText, kilometersText } from './name-measured.ts';
import type { Style } from './style.ts';

/** The part of a week that the report shows, as `GET /v1/runners/{id}/load` answers it. */
export type ReportWeek = {
  readonly weekStart: string;
  readonly runs: number;
  readonly distanceMeters: number;
  readonly longestRunMeters: number;
  readonly changeFromPreviousWeek: number;
};

/** Columns of a line beside its bar, without the longest run. */
const BESIDE_BAR_COLUMNS = 36;
const LONGEST_COLUMNS = 18;
/** Below this width the longest run is left out. */
const ROOMY_COLUMNS = 70;

/** From this change on (more than doubled) a week is marked. */
const MARKED_CHANGE = 1;

const bar = (meters: number, longest: number, columns: number): string => {
  const halves = longest > 0 ? Math.round((meters / longest) * columns * 2) : 0;
  return `${'█'.repeat(Math.floor(halves / 2))}${halves % 2 === 1 ? '▌' : ''}`;
};

/** One line for each week: a bar, the distance, the change against the week before, the longest run. */
export const drawWeeks = (weeks: Loose<readonly ReportWeek[]>, style: Style): string[] => {
  const known = present(weeks);
  if (known.length === 0) return ['  No week is known yet.'];
  const longest = Math.max(...known.map((week) => week.distanceMeters ?? 0));
  const roomy = style.columns >= ROOMY_COLUMNS;
  const room = Math.max(4, style.columns - BESIDE_BAR_COLUMNS - (roomy ? LONGEST_COLUMNS : 0));
  return known.map((week) => {
    const change = week.changeFromPreviousWeek ?? null;
    const shown = bar(week.distanceMeters ?? 0, longest, room).padEnd(room);
    const marked = change !== null && change > MARKED_CHANGE ? style.alarm(shown) : shown;
    const runs = week.runs === 1 ? '1 run ' : `${String(week.runs ?? '?')} runs`;
    const beside = [
      kilometersText(week.distanceMeters).padStart(8),
      runs.padStart(8),
      changeText(change).padStart(7),
      roomy ? `  longest ${kilometersText(week.longestRunMeters)}` : '',
    ];
    return `  ${(week.weekStart ?? '').padEnd(10)} ${marked}${beside.join('')}`.trimEnd();
  });
};
