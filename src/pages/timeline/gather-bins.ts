import {
  type Assessment,
  addDays,
  type Day,
  daysBetween,
  type Severity,
  severities,
  startOfWeek,
  type TightnessMark,
  type TimelineBin,
  type WeekStart,
} from '#src/core/index.ts';
import type { ShownTimeline } from '#src/use-cases/assessment/show-timeline.ts';

/** What an assessment of a day or week said. */
export type Advice = { readonly severity: Severity; readonly pauses: boolean };

/** A day or week with everything that belongs to it. */
export type FullBin = {
  readonly day: Day;
  /** What was run; null for days to come. */
  readonly past: TimelineBin | null;
  readonly ceiling: number | null;
  readonly ratings: readonly TightnessMark[];
  readonly routines: readonly string[];
  /** The last assessment of the bin, where it says something else than the one before. */
  readonly advice: Advice | null;
  readonly plans: ShownTimeline['plans'];
};

type Ceiling = Pick<Assessment['ceiling'], 'nextRunMeters' | 'nextRunSeconds'>;

export const isSeverity = (text: string): text is Severity => severities.some((one) => one === text);

const groupBy = <T extends { readonly day: Day }>(
  items: readonly T[],
  binOf: (day: Day) => Day,
): ReadonlyMap<Day, readonly T[]> => Map.groupBy(items, ({ day }) => binOf(day));

/** The last assessment of each bin that differs from the one before it. */
const changesOfAdvice = (
  { assessments }: ShownTimeline,
  binOf: (day: Day) => Day,
): ReadonlyMap<Day, Advice> => {
  const changes = new Map<Day, Advice>();
  let before: Advice | null = null;
  for (const [bin, marks] of groupBy(assessments, binOf)) {
    const { severity = '', runningState = null } = marks.at(-1) ?? {};
    if (!isSeverity(severity)) continue;
    const advice = { severity, pauses: runningState === 'paused' };
    if (advice.severity !== before?.severity || advice.pauses !== before.pauses) changes.set(bin, advice);
    before = advice;
  }
  return changes;
};

/** First days of the bins that lie after the past ones. */
const listAhead = ({ to, end, by }: ShownTimeline, weekStartsOn: WeekStart): readonly Day[] => {
  const step = by === 'day' ? 1 : 7;
  const first = addDays(by === 'day' ? to : startOfWeek(to, weekStartsOn), step);
  const count = Math.max(0, Math.floor(daysBetween(first, end) / step) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index * step));
};

/**
 * The days or weeks of a timeline, each with its runs, ratings, routines, advice and plans. From the first moment that no run
 * of today is known of, the ceiling is that of the answer of today.
 */
export const gatherBins = (
  shown: ShownTimeline,
  ceilingNow: Ceiling,
  weekStartsOn: WeekStart,
): readonly FullBin[] => {
  const { timeline, by, today } = shown;
  const binOf = (day: Day): Day => (by === 'day' ? day : startOfWeek(day, weekStartsOn));
  const now = timeline.unit === 'meters' ? ceilingNow.nextRunMeters : ceilingNow.nextRunSeconds;
  const [ratings, routines, plans] = [
    groupBy(shown.tightness, binOf),
    groupBy(shown.doneRoutines, binOf),
    groupBy(shown.plans, binOf),
  ];
  const advice = changesOfAdvice(shown, binOf);
  const gather = (day: Day, past: TimelineBin | null): FullBin => ({
    day,
    past,
    ceiling: past === null || (past.from === today && past.runs === 0) ? now : past.ceiling,
    ratings: ratings.get(day) ?? [],
    routines: (routines.get(day) ?? []).map(({ routine }) => routine),
    advice: advice.get(day) ?? null,
    plans: plans.get(day) ?? [],
  });
  return [
    ...timeline.bins.map((past) => gather(past.from, past)),
    ...listAhead(shown, weekStartsOn).map((day) => gather(day, null)),
  ];
};
