import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement, type StatedRun } from '#src/core/assessment/history-from-statement.ts';
import { addDays, type Day, parseInstant } from '#src/core/domain/calendar.ts';
import { severities } from '#src/core/domain/finding.ts';
import { dayInZone } from '#src/core/domain/time-zone.ts';
import { historyWindowDays } from '#src/core/domain/training-history.ts';
import type { RunHistory } from './histories.ts';

/** The most of the quiet days that may hold a warning of caution or higher. Our convention. */
export const ALERT_BUDGET_SHARE = 0.1;

/** The heights for which each history is assessed, meters; null is not stated. */
export const alertHeights = [null, 1.65, 1.8] as const;

/** What the runner rates on every day, 0 to 10. */
const TIGHTNESS = 1;
/** A run longer than the longest of the 30 days before by more than this is a spike. */
const SPIKE_CHANGE = 0.1;
const SPIKE_REFERENCE_DAYS = 30;
const SPIKE_DAYS = 7;

/** Quiet days of a history, those with a warning of caution or higher, and the same by rule. */
export type AlertCount = {
  readonly quietDays: number;
  readonly warnedDays: number;
  readonly warnedDaysByRule: ReadonlyMap<string, number>;
  /** Quiet days on which a rule says anything, an info included. */
  readonly saidDaysByRule: ReadonlyMap<string, number>;
};

type DatedRun = { readonly day: Day; readonly meters: number | null; readonly run: StatedRun };

const datedRuns = ({ runs, timeZone }: RunHistory): readonly DatedRun[] =>
  runs
    .map((run) => ({
      run,
      day: dayInZone(parseInstant(run.startTime) ?? Number.NaN, timeZone),
      meters: run.distanceMeters ?? null,
    }))
    .toSorted((a, b) => (a.run.startTime < b.run.startTime ? -1 : 1));

/** The days on which a run was much longer than the longest before it, read anew beside the service. */
const spikeDaysOf = (runs: readonly DatedRun[]): ReadonlySet<Day> => {
  const isSpike = ({ day, meters }: DatedRun, index: number): boolean => {
    const from = addDays(day, -SPIKE_REFERENCE_DAYS);
    const before = runs.slice(0, index).filter((earlier) => earlier.day >= from);
    const longest = Math.max(0, ...before.map((earlier) => earlier.meters ?? 0));
    return longest > 0 && (meters ?? 0) > (1 + SPIKE_CHANGE) * longest;
  };
  return new Set(runs.filter(isSpike).map(({ day }) => day));
};

const daysBetween = (first: Day, last: Day): readonly Day[] => {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

const addOne = (counts: Map<string, number>, rule: string): void => {
  counts.set(rule, (counts.get(rule) ?? 0) + 1);
};

/**
 * Assesses a history on each of its days with a tightness of 1 and counts the warnings of the quiet ones: those
 * without a spike in the last seven days. What the runner rates never reaches 3, so no day is left out for pain.
 *
 * @example
 * countAlerts(history, 1.65).warnedDays / countAlerts(history, 1.65).quietDays; // 0.04
 */
export const countAlerts = (history: RunHistory, heightMeters: number | null): AlertCount => {
  const runs = datedRuns(history);
  const [knownFrom, last] = [runs[0]?.day, runs.at(-1)?.day];
  if (knownFrom === undefined || last === undefined) throw new RangeError('a history without runs');
  const spikeDays = spikeDaysOf(runs);
  const isQuiet = (day: Day): boolean =>
    !Array.from({ length: SPIKE_DAYS }, (_, ago) => addDays(day, -ago)).some((past) => spikeDays.has(past));
  const quiet = daysBetween(knownFrom, last).filter(isQuiet);
  const warned = new Map<string, number>();
  const said = new Map<string, number>();
  let warnedDays = 0;
  for (const today of quiet) {
    const from = addDays(today, -historyWindowDays);
    const { warnings } = assess(
      historyFromStatement({
        today,
        timeZone: history.timeZone,
        runner: { heightMeters },
        runs: runs.filter(({ day }) => day >= from && day <= today).map(({ run }) => run),
        knownFrom,
        checkIn: { tightness: TIGHTNESS },
      }),
    );
    const grave = warnings.filter(
      ({ severity }) => severities.indexOf(severity) >= severities.indexOf('caution'),
    );
    if (grave.length > 0) warnedDays += 1;
    for (const { rule } of grave) addOne(warned, rule);
    for (const { rule } of warnings) addOne(said, rule);
  }
  return { quietDays: quiet.length, warnedDays, warnedDaysByRule: warned, saidDaysByRule: said };
};

/** The share of the quiet days with a warning of caution or higher, 0 to 1. */
export const alertShare = ({ quietDays, warnedDays }: AlertCount): number =>
  quietDays === 0 ? 0 : warnedDays / quietDays;
