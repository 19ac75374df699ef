import { addDays, type Day, startOfWeek, type WeekStart } from '#src/core/domain/calendar.ts';
import type { Timeline, TimelineBin, TimelineJump } from '#src/core/domain/timeline.ts';
import type { HistoryRun, TrainingHistory } from '#src/core/domain/training-history.ts';
import type { TrainingDay } from '#src/core/domain/training-load.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import { chooseLoadSeries } from '#src/core/load/choose-load-series.ts';
import { hardSessions } from '#src/core/load/hard-sessions.ts';
import { sessionSpikes } from '#src/core/load/session-spikes.ts';
import { trainingDays } from '#src/core/load/training-days.ts';
import { measureNextRun } from '#src/core/risk/measures/next-run.ts';
import { jumpOf } from '#src/core/risk/measures/recent-spikes.ts';
import { chooseLengthUnit, type LengthUnit, lengthOf } from '#src/core/risk/measures/run-length.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { recoveryGaps } from '#src/core/science/recovery-gaps.ts';
import { SPIKE_WINDOW_DAYS } from '#src/core/science/session-spike.ts';

/** How many days of runs before its first day a timeline needs: a jump of a week before has its own longest of 30 days. */
export const timelineLookbackDays = SPIKE_WINDOW_DAYS + rules['L-PLAN'].params.jumpDays + 1;

/** What of a history a timeline shows. */
export type TimelineSpan = {
  readonly from: Day;
  readonly to: Day;
  readonly by: Timeline['by'];
};

type Past = Pick<TrainingHistory, 'runs' | 'knownFrom' | 'unknownDays' | 'weekStartsOn'>;

/** A run with everything that compares it with those before it. */
type TracedRun = {
  readonly run: HistoryRun;
  readonly jump: TimelineJump | null;
  readonly isAfterBreak: boolean;
  readonly hard: boolean | null;
  readonly gapHours: number | null;
  readonly hardGapHours: number | null;
};

const jumpFrom = (run: HistoryRun, before: readonly HistoryRun[]): TimelineJump | null => {
  const { spike, unit } = jumpOf(run, before, rules);
  const { category, change, longest30 } = spike;
  const length = lengthOf(run, unit);
  if (change === null || category === 'reference' || length === null) return null;
  return { category, change, day: run.day, unit, length, before: longest30 };
};

/** As L-NOREF: nothing was run for a month, and that is known. */
const isAfterBreak = ({ day }: HistoryRun, before: readonly HistoryRun[], knownFrom: Day | null): boolean =>
  before.length === 0 && knownFrom !== null && knownFrom <= addDays(day, -rules['L-NOREF'].params.knownDays);

/** Every run against those before it; one pass over runs sorted by start. */
const traceRuns = ({ runs, knownFrom }: Past): readonly TracedRun[] => {
  const hard = hardSessions(runs, sessionSpikes(runs)).map((session) => session.hard);
  const gaps = [null, ...recoveryGaps(runs)];
  const hardGaps = recoveryGaps(runs.filter((_, index) => hard[index] === true));
  let first = 0;
  let hardRuns = 0;
  return runs.map((run, index) => {
    while ((runs[first]?.startMs ?? run.startMs) < run.startMs - SPIKE_WINDOW_DAYS * MS_PER_DAY) first++;
    const before = runs.slice(first, index).filter(({ startMs }) => startMs < run.startMs);
    const isHard = hard[index] ?? null;
    const hardGap = isHard === true ? (hardGaps[hardRuns++ - 1] ?? null) : null;
    return {
      run,
      jump: jumpFrom(run, before),
      isAfterBreak: isAfterBreak(run, before, knownFrom),
      hard: isHard,
      gapHours: notNegative(gaps[index] ?? null),
      hardGapHours: notNegative(hardGap),
    };
  });
};

/** A run that overlaps the one before it is the same run twice, and no rest. */
const notNegative = (hours: number | null): number | null => (hours === null || hours < 0 ? null : hours);

const least = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
};

const greatest = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
};

/** Sum over the days that are known or hold a run; `null` when there are none or one lacks the value. */
const sumOf = (
  days: readonly TrainingDay[],
  amountOf: (day: TrainingDay) => number | null,
): number | null => {
  const amounts = days.filter(({ known, runs }) => known || runs > 0).map(amountOf);
  if (amounts.length === 0 || amounts.includes(null)) return null;
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
};

const countHardDays = (traced: readonly TracedRun[]): number | null => {
  const hardDays = new Set(traced.filter(({ hard }) => hard === true).map(({ run }) => run.day));
  return hardDays.size === 0 && traced.some(({ hard }) => hard === null) ? null : hardDays.size;
};

const greatestJump = (traced: readonly TracedRun[]): TimelineJump | null =>
  traced.reduce<TimelineJump | null>(
    (greater, { jump }) => (jump !== null && jump.change > (greater?.change ?? 0) ? jump : greater),
    null,
  );

const describeBin = (
  days: readonly TrainingDay[],
  traced: readonly TracedRun[],
  unit: LengthUnit,
  ceiling: number | null,
): TimelineBin => ({
  from: days[0]?.day ?? '',
  to: days.at(-1)?.day ?? '',
  runs: traced.length,
  runId: traced.find(({ run }) => run.id !== null)?.run.id ?? null,
  distanceMeters: sumOf(days, (day) => day.distanceMeters),
  durationSeconds: sumOf(days, (day) => day.durationSeconds),
  load: sumOf(days, (day) => day.load),
  longest: greatest(traced.map(({ run }) => lengthOf(run, unit))),
  ceiling,
  jump: greatestJump(traced),
  afterBreakDay: traced.find((one) => one.isAfterBreak)?.run.day ?? null,
  hardDays: countHardDays(traced),
  gapHours: least(traced.map(({ gapHours }) => gapHours)),
  hardGapHours: least(traced.map(({ hardGapHours }) => hardGapHours)),
  unknownDays: days.filter(({ known }) => !known).length,
});

/** The ceiling on a day before its own runs: what L-PLAN measured against, were nothing tight. */
const ceilingOn = (day: Day, before: readonly HistoryRun[], unit: LengthUnit): number | null => {
  if (before.length === 0) return null;
  const nextRun = measureNextRun({ runs: before, today: day }, 'green', rules);
  return nextRun.unit === unit ? nextRun.nextRun : null;
};

/** The days of each bin. */
const groupDays = (
  days: readonly TrainingDay[],
  by: Timeline['by'],
  weekStartsOn: WeekStart,
): readonly (readonly TrainingDay[])[] => {
  if (by === 'day') return days.map((day) => [day]);
  const weeks = new Map<Day, TrainingDay[]>();
  for (const day of days) {
    const start = startOfWeek(day.day, weekStartsOn);
    const week = weeks.get(start);
    if (week === undefined) weeks.set(start, [day]);
    else week.push(day);
  }
  return [...weeks.values()];
};

/**
 * The days or weeks of a span as a picture shows them: what was run, the longest run against the ceiling as it stood, jumps
 * as L-SPK judges them, hard days and the rest between. `runs` are outings sorted by start, which reach
 * {@link timelineLookbackDays} back before the span.
 *
 * @throws RangeError when the span has no days.
 * @example
 * traceTimeline(history, { from: '2026-07-01', to: '2026-07-02', by: 'day' }).bins.length; // 2
 */
export const traceTimeline = (past: Past, { from, to, by }: TimelineSpan): Timeline => {
  const shown = past.runs.filter(({ day }) => day >= from && day <= to);
  const unit = chooseLengthUnit(shown);
  const series = chooseLoadSeries(shown);
  const days = trainingDays(past.runs, from, to, past.knownFrom, series.source, past.unknownDays);
  const byDay = new Map<Day, TracedRun[]>();
  for (const traced of traceRuns(past)) {
    const runsOfDay = byDay.get(traced.run.day);
    if (runsOfDay === undefined) byDay.set(traced.run.day, [traced]);
    else runsOfDay.push(traced);
  }
  let [first, last] = [0, 0];
  const bins = groupDays(days, by, past.weekStartsOn).map((binDays) => {
    const start = binDays[0]?.day ?? from;
    const since = addDays(start, -timelineLookbackDays);
    while ((past.runs[first]?.day ?? start) < since) first++;
    while ((past.runs[last]?.day ?? start) < start) last++;
    const ceiling = ceilingOn(start, past.runs.slice(first, last), unit);
    const traced = binDays.flatMap(({ day }) => byDay.get(day) ?? []);
    return describeBin(binDays, traced, unit, ceiling);
  });
  return {
    by,
    unit,
    series: { source: series.source, unit: series.unit },
    shortHardGapHours: rules['R-HARD'].params.infoHours,
    bins,
  };
};
