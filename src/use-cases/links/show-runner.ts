import {
  type Assessment,
  assess,
  type CheckInAnswers,
  type LanguageId,
  type Runner,
  unitsOf,
} from '#src/core/index.ts';
import { readHistory, todayOf } from '#src/use-cases/assessment/read-history.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** What a page shows of a runner. */
export type ShownRunner = {
  readonly assessment: Assessment;
  readonly language: LanguageId;
  /** Where the answers that count are about. */
  readonly place: Pick<CheckInAnswers, 'region' | 'side'>;
};

/** A runner's answer of today for a page, in the units of the runner. */
export const showRunner = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  language: LanguageId,
): Promise<ShownRunner> => {
  const history = await readHistory(deps, runner, todayOf(deps, runner), 'stored');
  const { region = null, side = null } = history.checkIn ?? {};
  const assessment = assess(history, { language, units: unitsOf(runner) });
  return { assessment, language, place: { region, side } };
};
