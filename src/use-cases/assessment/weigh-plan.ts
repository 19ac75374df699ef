import {
  type Assessment,
  type AssessOptions,
  addDays,
  assess,
  type Day,
  formatInstant,
  joinOutings,
  type LanguageId,
  MS_PER_DAY,
  type Runner,
  type TrainingHistory,
  type Warning,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readHistory, todayOf } from './read-history.ts';
import { runOfPlan } from './read-planned-runs.ts';

/** What a run would warn of, and the shortest run that would, meters. */
export type PlanWarning = Pick<Warning, 'rule' | 'title' | 'severity'> & { readonly fromMeters: number };

export type WeighedPlan = {
  /** Today's answer, which judges the run. */
  readonly assessment: Assessment;
  readonly added: readonly PlanWarning[];
};

/** How finely the shortest run that warns is looked for. */
const stepMeters = 100;

type Answer = (meters: number) => Assessment;

/** The answer of the day of the run, by its length; each is computed once. */
const answersByLength = (
  history: TrainingHistory,
  { day, startAt }: { readonly day: Day; readonly startAt: string },
  spoken: Pick<AssessOptions, 'language' | 'units'>,
): Answer => {
  const known = new Map<number, Assessment>();
  return (meters) => {
    const plan = { startAt, day, distanceMeters: meters, durationSeconds: null, race: false };
    const planned = meters === 0 ? [] : [runOfPlan(plan, history.timeZone)];
    const runs = joinOutings([...history.runs, ...planned].sort((a, b) => a.startMs - b.startMs));
    const knownFrom = history.knownFrom ?? day;
    const answer =
      known.get(meters) ?? assess({ ...history, today: day, runs, knownFrom, plannedRun: null }, spoken);
    known.set(meters, answer);
    return answer;
  };
};

const raises = (answer: Assessment, rule: string): boolean =>
  answer.warnings.some((warning) => warning.rule === rule);

/** The shortest run that raises a rule which a run of `meters` raises and no run does not. */
const shortestRaising = (answer: Answer, rule: string, meters: number): number => {
  let [without, raising] = [0, Math.ceil(meters / stepMeters)];
  while (raising - without > 1) {
    const middle = Math.floor((without + raising) / 2);
    if (raises(answer(middle * stepMeters), rule)) raising = middle;
    else without = middle;
  }
  return Math.min(raising * stepMeters, meters);
};

/**
 * A run of a length on the runner's next day for one: today, or tomorrow when there was a run today. Says how the answer
 * judges it, what it would warn of, and from which length on. Nothing is stored.
 */
export const weighPlan = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  distanceMeters: number,
  language: LanguageId,
): Promise<WeighedPlan> => {
  const today = todayOf(deps, runner);
  const history = await readHistory(deps, runner, today, null);
  const waits = history.runs.some(({ day }) => day === today) ? 1 : 0;
  const day = addDays(today, waits);
  const startAt = formatInstant(deps.clock.nowMs() + waits * MS_PER_DAY);
  const spoken = { language, units: runner.units ?? 'metric' } as const;
  const answer = answersByLength(history, { day, startAt }, spoken);
  const added = answer(distanceMeters)
    .warnings.filter(({ rule }) => !raises(answer(0), rule))
    .map(({ rule, title, severity }) => ({
      ...{ rule, title, severity },
      fromMeters: shortestRaising(answer, rule, distanceMeters),
    }));
  return { assessment: assess({ ...history, plannedRun: { distanceMeters, day } }, spoken), added };
};
