import {
  type Assessment,
  assess,
  defaultLanguage,
  type LanguageId,
  type LoadView,
  languages,
  type Runner,
  rulesVersion,
  severities,
  type TrainingHistory,
  type UnitSystem,
  unitsOf,
} from '#src/core/index.ts';
import type { KeptToday, Told } from '#src/edges/storage/today-store.ts';

/** Weeks that a list of runners draws. */
const shownWeeks = 12;

/** The last of some days; null when there are none. */
const lastOf = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

const languageIds = Object.keys(languages) as readonly LanguageId[];

/** What lists and notifications say, in every language and the runner's units: others than the runner read it, and at once. */
const tellAll = (history: TrainingHistory, assessment: Assessment, units: UnitSystem): KeptToday['told'] =>
  Object.fromEntries(
    languageIds.map((language): [string, Told] => {
      const { headline, referral } =
        language === defaultLanguage && units === 'metric'
          ? assessment
          : assess(history, { language, units });
      return [language, { headline, referral }];
    }),
  );

/** What lists and sensors show of an assessment and its history. `at` is the instant of the assessment. */
export const summariseToday = (
  runner: Pick<Runner, 'id' | 'units'>,
  history: TrainingHistory,
  { assessment, load }: { readonly assessment: Assessment; readonly load: LoadView },
  at: string,
): KeptToday => {
  const { running, nextSteps, ceiling, severity } = assessment;
  return {
    runnerId: runner.id,
    day: assessment.asOf,
    rulesVersion,
    severity,
    attention: severities.indexOf(severity),
    headline: assessment.headline,
    runningState: running.state,
    nextRunMeters: ceiling.nextRunMeters,
    nextRunSeconds: ceiling.nextRunSeconds,
    nextStep: nextSteps[0]?.text ?? null,
    untilDay: nextSteps[0]?.untilDay ?? running.untilDay,
    referral: assessment.referral,
    safetyNet: assessment.safetyNet,
    weekChange: load.ramp.change7,
    weeklyMeters: load.weeks.slice(-shownWeeks).map(({ distanceMeters }) => distanceMeters),
    lastRunDay: lastOf(history.runs.map(({ day }) => day)),
    lastCheckInDay: lastOf((history.checkIns ?? []).map(({ day }) => day)),
    told: tellAll(history, assessment, unitsOf(runner)),
    updatedAt: at,
  };
};
