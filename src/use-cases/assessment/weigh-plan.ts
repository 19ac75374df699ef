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
  unitsOf,
  type Warning,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readHistory, todayOf } from './read-history.ts';
import { runOfPlan } from './read-planned-runs.ts';

/** What a run would warn of, and the longest run that would not, meters; 0 where any run would. */
export type PlanWarning = Pick<Warning, 'rule' | 'title' | 'severity'> & { readonly beyondMeters: number };

export type WeighedPlan = {
  /** Today's answer, which judges the run. */
  readonly assessment: Assessment;
  readonly added: readonly PlanWarning[];
};

/** How finely the longest run that does not warn is looked for. */
const stepMeters = 100;

type Answer = (meters: number) => Assessment;

/** The answer of the day of the run, by its length; each is computed once. */
const answersByLength = (
  history: TrainingHistory,
  { day, startAt }: { readonly day: Day; readonly startAt: string },
  words: Pick<AssessOptions, 'language' | 'units'>,
): Answer => {
  const known = new Map<number, Assessment>();
  return (meters) => {
    const plan = { startAt, day, distanceMeters: meters, durationSeconds: null, race: false };
    const planned = meters === 0 ? [] : [runOfPlan(plan, history.timeZone)];
    const runs = joinOutings([...history.runs, ...planned].sort((a, b) => a.startMs - b.startMs));
    const knownFrom = history.knownFrom ?? day;
    const answer =
      known.get(meters) ?? assess({ ...history, today: day, runs, knownFrom, plannedRun: null }, words);
    known.set(meters, answer);
    return answer;
  };
};

const raises = (answer: Assessment, rule: string): boolean =>
  answer.warnings.some((warning) => warning.rule === rule);

/** The longest run that does not raise a rule which a run of `meters` raises. */
const longestWithout = (answer: Answer, rule: string, meters: number): number => {
  let [without, raising] = [0, Math.ceil(meters / stepMeters)];
  while (raising - without > 1) {
    const middle = Math.floor((without + raising) / 2);
    if (raises(answer(middle * stepMeters), rule)) raising = middle;
    else without = middle;
  }
  return without * stepMeters;
};

/**
 * A run of a length on the runner's next day for one: today, or tomorrow when there was a run today. Says how the answer
 * judges it, what it would warn of, and beyond which length. Nothing is stored.
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
  const words = { language, units: unitsOf(runner) };
  const answer = answersByLength(history, { day, startAt }, words);
  const added = answer(distanceMeters)
    .warnings.filter(({ rule }) => !raises(answer(0), rule))
    .map(({ rule, title, severity }) => ({
      ...{ rule, title, severity },
      beyondMeters: longestWithout(answer, rule, distanceMeters),
    }));
  return { assessment: assess({ ...history, plannedRun: { distanceMeters, day } }, words), added };
};
