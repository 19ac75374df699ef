import {
  addDays,
  type Day,
  daysBetween,
  Failure,
  joinOutings,
  type LoadView,
  type OwnCadenceLine,
  ownCadenceLine,
  type Runner,
  startOfWeek,
  trainingDays,
  trainingWeeks,
  viewLoad,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readHistory, todayOf } from './read-history.ts';

/** Twelve weeks, when no span is given. */
const defaultSpanDays = 84;
/** Eleven years: bounds the size of one answer. */
const longestSpanDays = 4018;

export type LoadAnswer = Omit<LoadView, 'spikes' | 'hard'> & { readonly cadenceLine: OwnCadenceLine };

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
  const [history, runs, unknownDays] = await Promise.all([
    readHistory(deps, runner, to, null),
    deps.stores.activities.historyRuns(runner.id, readFrom, to),
    deps.stores.unreadActivities.days(runner.id, readFrom, to),
  ]);
  const view = viewLoad(history);
  const { source } = view.series;
  const spanDays = trainingDays(joinOutings(runs), readFrom, to, history.knownFrom, source, unknownDays);
  return {
    series: view.series,
    days: spanDays.filter(({ day }) => day >= from),
    weeks: trainingWeeks(spanDays, runner.weekStartsOn).filter(({ weekStart }) => weekStart >= firstWeek),
    ramp: view.ramp,
    recovery: view.recovery,
    cadenceLine: ownCadenceLine(history.runs, to),
  };
};
