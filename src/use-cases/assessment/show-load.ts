import {
  addDays,
  type Day,
  daysBetween,
  Failure,
  joinOutings,
  type Language,
  type LoadSeries,
  type LoadSource,
  type LoadView,
  type OwnCadenceLine,
  ownCadenceLine,
  type Ramp,
  type Runner,
  startOfWeek,
  type TrainingDay,
  trainingDays,
  trainingWeeks,
  viewLoad,
  wordsOf,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readHistory, todayOf } from './read-history.ts';

/** Twelve weeks, when no span is given. */
const defaultSpanDays = 84;
/** Eleven years: bounds the size of one answer. */
const longestSpanDays = 4018;

export type LoadAnswer = Pick<LoadView, 'days' | 'weeks' | 'recovery'> & {
  readonly series: Pick<LoadSeries, 'source' | 'unit'> & { readonly because: string };
  readonly ramp: Omit<Ramp, 'missing'> & { readonly missing: readonly string[] };
  readonly cadenceLine: Omit<OwnCadenceLine, 'neededMinutes'> & { readonly missing: readonly string[] };
};

const saySeries = (series: LoadSeries, { load }: Language): LoadAnswer['series'] => ({
  source: series.source,
  unit: series.unit,
  because: load.chosen(series),
});

const sayRamp = ({ missing, ...ramp }: Ramp, { load }: Language): LoadAnswer['ramp'] => ({
  ...ramp,
  missing: missing.map(load.waitsFor),
});

const sayLine = (line: OwnCadenceLine, { load }: Language): LoadAnswer['cadenceLine'] => {
  const { neededMinutes, ...shown } = line;
  return {
    ...shown,
    missing: line.interceptSpm === null ? [load.cadenceLine({ ...shown, neededMinutes })] : [],
  };
};

/** The days of a span, in a load series, with the runs of this span alone. */
export const readTrainingDays = async (
  { stores }: Pick<Dependencies, 'stores'>,
  runnerId: string,
  { from, to }: { readonly from: Day; readonly to: Day },
  { source, knownFrom }: { readonly source: LoadSource; readonly knownFrom: Day | null },
): Promise<readonly TrainingDay[]> => {
  const [runs, unknownDays] = await Promise.all([
    stores.activities.historyRuns(runnerId, from, to),
    stores.unreadActivities.days(runnerId, from, to),
  ]);
  return trainingDays(joinOutings(runs), from, to, knownFrom, source, unknownDays);
};

/**
 * The training days and weeks of a span, with ramp and recovery as of its end.
 *
 * @throws Failure `request-invalid` when the span is reversed or longer than eleven years.
 */
export const showLoad = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  span: { from: Day | null; to: Day | null },
): Promise<LoadAnswer> => {
  const to = span.to ?? todayOf(deps, runner);
  const from = span.from ?? addDays(to, 1 - defaultSpanDays);
  const days = daysBetween(from, to);
  if (days < 0 || days > longestSpanDays) {
    throw new Failure('request-invalid', 'The span is invalid.', {
      errors: [{ pointer: '/from', detail: `must lie between ${addDays(to, -longestSpanDays)} and ${to}` }],
    });
  }
  // One week more, so that the first week can be compared with the one before.
  const firstWeek = startOfWeek(from, runner.weekStartsOn);
  const readFrom = addDays(firstWeek, -7);
  const history = await readHistory(deps, runner, to, null);
  const view = viewLoad(history);
  const words = wordsOf();
  const spanDays = await readTrainingDays(
    deps,
    runner.id,
    { from: readFrom, to },
    { source: view.series.source, knownFrom: history.knownFrom },
  );
  return {
    series: saySeries(view.series, words),
    days: spanDays.filter(({ day }) => day >= from),
    weeks: trainingWeeks(spanDays, runner.weekStartsOn).filter(({ weekStart }) => weekStart >= firstWeek),
    ramp: sayRamp(view.ramp, words),
    recovery: view.recovery,
    cadenceLine: sayLine(ownCadenceLine(history.runs, to), words),
  };
};
