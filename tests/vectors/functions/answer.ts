import { chooseLoadAction } from '#src/core/assessment/choose-load-action.ts';
import { decideGate, type GatedRule } from '#src/core/assessment/gate.ts';
import { dayFromNumber, dayNumber, parseInstant } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import type { Severity } from '#src/core/domain/finding.ts';
import type { LoadAction } from '#src/core/domain/load-actions.ts';
import { fillAnswers } from '#src/core/domain/stated-answers.ts';
import { ruleOf, rules } from '#src/core/risk/rules/index.ts';
import { triageHistory } from '#src/core/risk/triage-of.ts';
import { findCeilingReference } from '#src/core/science/ceiling-reference.ts';
import { combineLoadRisk } from '#src/core/science/combine-load-risk.ts';
import { compareDropExposure } from '#src/core/science/drop-exposure.ts';
import { screenEnergy } from '#src/core/science/energy-screen.ts';
import { findEpisode } from '#src/core/science/episode.ts';
import type { PublishedRateId } from '#src/core/science/published-rates.ts';
import { scoreOstrc2Partial } from '#src/core/science/score-ostrc2-partial.ts';
import { judgeSleepWeek } from '#src/core/science/sleep-week.ts';
import { compareSpeedExposure } from '#src/core/science/speed-exposure.ts';
import { profileSpeeds } from '#src/core/science/speed-profile.ts';
import { countStreakInMorning } from '#src/core/science/streak-morning.ts';
import { judgeTightnessTrend } from '#src/core/science/tightness-trend.ts';
import { camelCase } from '#tests/support/camel-case.ts';

const MS_PER_DAY = 86_400_000;

const day = (text: string): number => {
  const number = dayNumber(text);
  if (number === null) throw new Error(`no day: ${text}`);
  return number;
};

const instant = (text: string): number => {
  const ms = parseInstant(text);
  if (ms === null) throw new Error(`no instant: ${text}`);
  return ms;
};

/** A run as its instant and its metres, in UTC. */
const lengthOnDay = ([start, length]: readonly [string, number | null]) => {
  const startMs = instant(start);
  return { startMs, day: Math.floor(startMs / MS_PER_DAY), length };
};

/** `[[seconds, speed], …]` spread out to one value a second. */
const everySecond = (segments: readonly (readonly [number, number])[]): readonly number[] =>
  segments.flatMap(([seconds, speed]) => Array.from({ length: seconds }, () => speed));

const answerOnDay = ([text, value]: readonly [string, number | null]) => ({ day: day(text), value });

/** The action on load that each rule of the vectors may bring. */
const loadActionOf: { readonly [rule: string]: LoadAction } = {
  'L-SPK-L': 'step_back_week',
  'L-SPK-M': 'cap_next_run',
  'R-REST': 'rest_day',
  'R-STREAK': 'rest_day',
  'R-HARD': 'easy_48h',
  'S-PAIN-A': 'easy_48h',
  'L-SPD': 'leave_out_fast',
};

/** Signs and what they have to be seen against, as the vectors write them. */
type TriageContext = {
  readonly region?: CheckInAnswers['region'];
  readonly side?: CheckInAnswers['side'];
  readonly tightness?: number;
  readonly age?: number;
  readonly signs: Readonly<Record<string, boolean | number>>;
  readonly conditions?: Readonly<Record<string, boolean | number>>;
  readonly examined?: boolean;
  readonly cleared?: boolean;
};

const contextDay = '2026-07-05';

const camelKeys = (named: Readonly<Record<string, boolean | number>>) =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [camelCase(name), value]));

const contextOf = (input: TriageContext) => {
  const { region = null, side = null, tightness = null } = input;
  const { postpartumWeeks, ...conditions } = camelKeys(input.conditions ?? {});
  const examined = { region, side, day: contextDay };
  const checkIn = fillAnswers(
    {
      ...{ region, side, tightness },
      signs: camelKeys(input.signs),
      conditions,
      postpartumWeeks: typeof postpartumWeeks === 'number' ? postpartumWeeks : null,
      examined: input.examined === true ? examined : null,
      clearedByClinician: input.cleared === true ? examined : null,
    },
    contextDay,
  );
  return { today: contextDay, checkIn, runner: { ageYears: input.age ?? null } };
};

/**
 * How each function of the vectors of an answer is called in this project: names and shapes are adapted, values
 * are not. Every input is the JSON of its vectors.
 */
export const answerFunctions = {
  ceiling_reference: (input: {
    runs: [string, number | null][];
    light: 'green' | 'amber' | 'red' | 'unknown';
    today: string;
  }) => {
    const found = findCeilingReference(input.runs.map(lengthOnDay), day(input.today), input.light);
    return {
      referenceMeters: found.reference,
      nextRunMeters: found.nextRun,
      basis: found.basis,
      anchorMeters: found.chain?.anchor ?? null,
      chainChange: found.chain?.change ?? null,
      chainCategory: found.chain?.category ?? null,
    };
  },
  speed_exposure: (input: {
    runs: { day: string; segments: [number, number][] }[];
    today: string;
    known_from: string;
  }) => {
    const runs = input.runs.map((run) => ({
      day: day(run.day),
      profile: profileSpeeds(everySecond(run.segments)),
      fastMeters: null,
    }));
    const { fastMeters, ...rest } = compareSpeedExposure(runs, day(input.today), day(input.known_from));
    return { ...rest, fast7Meters: fastMeters };
  },
  drop_exposure: (input: { runs: [string, number | null][]; today: string; known_from: string }) => {
    const runs = input.runs.map(([text, amount]) => ({ day: day(text), amount }));
    const { dropMeters, ...rest } = compareDropExposure(runs, day(input.today), day(input.known_from));
    return { ...rest, drop7Meters: dropMeters };
  },
  tightness_trend: (input: {
    ratings: [string, number | null][];
    worse: [string, boolean | null][];
    today: string;
  }) => {
    const mornings = input.worse.map(([text, worse]) => ({ day: day(text), worse }));
    return judgeTightnessTrend(input.ratings.map(answerOnDay), mornings, day(input.today));
  },
  sleep_week: (input: { answers: [string, number | null][]; today: string }) =>
    judgeSleepWeek(input.answers.map(answerOnDay), day(input.today)),
  streak_morning: (input: { run_days: string[]; today: string; known_from: string }) =>
    countStreakInMorning(input.run_days.map(day), day(input.today), day(input.known_from)),
  ostrc2_partial: (input: { answers: (number | null)[] }) => {
    const { scoreAtLeast, timeLoss, ...rest } = scoreOstrc2Partial(
      input.answers,
      rules['S-OSTRC'].params.substantialPoints,
    );
    return { ...rest, score_at_least: scoreAtLeast, time_loss: timeLoss };
  },
  load_action: (input: {
    today: string;
    fired: { rule: string; severity: Severity; event_day: string | null }[];
    ran_today?: boolean;
    ran_yesterday?: boolean;
    paused?: boolean;
  }) => {
    const request = {
      today: input.today,
      fired: input.fired.map(({ event_day, ...rule }) => ({ ...rule, eventDay: event_day })),
      ranToday: input.ran_today ?? false,
      ranYesterday: input.ran_yesterday ?? false,
      paused: input.paused ?? false,
    };
    return chooseLoadAction(request, loadActionOf) ?? { action: null, untilDay: null, rule: null };
  },
  risk_split: (input: { factors: PublishedRateId[] }) => {
    const { load, history, band } = combineLoadRisk(input.factors);
    return { load, history, band };
  },
  episode: (input: { today: string; fired_days: string[] }) => {
    const episode = findEpisode(input.fired_days.map(day), day(input.today));
    return { since: episode && dayFromNumber(episode.sinceDay), isNew: episode?.isNew ?? false };
  },
  gate: (input: { fired: GatedRule[] }) => {
    const { level, ...rest } = decideGate(input.fired);
    return { ...rest, gate: level };
  },
  triage_context: (input: TriageContext) => {
    const outcome = triageHistory(contextOf(input));
    const { severity, level, speaks } = decideGate(
      outcome.held.map((held) => ({ ...held, pauses: ruleOf(held.rule).pausesRunning })),
    );
    return {
      level: outcome.level,
      severity,
      speaks,
      pausesRunning: level === 'cut' || level === 'pause',
    };
  },
  energy_screen: (input: { [sign: string]: boolean }) =>
    screenEnergy({
      missedPeriods: input['missed_periods'] ?? null,
      unexplainedWeightLoss: input['unexplained_weight_loss'] ?? null,
      boneStressHistory: input['bone_stress_history'] ?? null,
      eatingConcern: input['eating_concern'] ?? null,
      performanceDrop: input['performance_drop'] ?? null,
      overreaching: input['overreaching'] ?? null,
      focalBonePain: input['focal_bone_pain'] ?? null,
      painOnHop: input['pain_on_hop'] ?? null,
      groinPainWeightbearing: input['groin_pain_weightbearing'] ?? null,
    }),
};
