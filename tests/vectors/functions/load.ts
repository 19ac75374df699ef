import { stateRun } from '#src/core/assessment/state-run.ts';
import type { LoadSource } from '#src/core/domain/activity-features.ts';
import { unknownPhysiology } from '#src/core/domain/runner.ts';
import { METERS_PER_KILOMETER, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { describeLoads } from '#src/core/features/describe-loads.ts';
import { chooseLoadSeries } from '#src/core/load/choose-load-series.ts';
import { loadOfRun } from '#src/core/load/load-of-run.ts';
import { banisterTrimp } from '#src/core/science/banister-trimp.ts';
import { countSteps } from '#src/core/science/count-steps.ts';
import { edwardsTrimp } from '#src/core/science/edwards-trimp.ts';
import { gradeAdjustedSpeed, gradeFactor } from '#src/core/science/grade-adjusted-speed.ts';
import { heartRateReserve } from '#src/core/science/heart-rate-reserve.ts';
import { heartRateStress, trimpOfThresholdHour } from '#src/core/science/heart-rate-stress.ts';
import { luciaTrimp } from '#src/core/science/lucia-trimp.ts';
import { minettiCost } from '#src/core/science/minetti-cost.ts';
import { normalizedGradedSpeed } from '#src/core/science/normalized-graded-speed.ts';
import { intensityFactor, runningStress } from '#src/core/science/running-stress.ts';
import { sessionRpeLoad } from '#src/core/science/session-rpe-load.ts';
import * as read from '#tests/vectors/inputs.ts';

type Input = read.Input;

const banister = (input: Input): number | null =>
  banisterTrimp(
    read.heartRateSegments(input),
    read.number(input, 'hr_rest'),
    read.number(input, 'hr_max'),
    read.sex(input),
  );

/** Any heart rate and any speed: the source of a load depends on what is known, not on how much it is. */
const someHeartRateBpm = 150;
const someSpeed = 3;

/** The model that carries the load of one run, decided as for a stored run. */
const loadSource = (input: Input): LoadSource | null => {
  const minutes = read.number(input, 'duration_min');
  const coverage = read.number(input, 'hr_coverage');
  const kilometers = read.number(input, 'distance_km', 'km');
  const loads = describeLoads(
    {
      segments: [{ minutes: (minutes ?? 0) * (coverage ?? 0), heartRateBpm: someHeartRateBpm }],
      heartRate:
        coverage === null ? null : { averageBpm: someHeartRateBpm, maximumBpm: someHeartRateBpm, coverage },
      timerCoverage: coverage ?? 0,
    },
    (minutes ?? 0) * SECONDS_PER_MINUTE,
    minutes === null ? null : someSpeed,
    {
      ...unknownPhysiology,
      maxHeartRateBpm: read.number(input, 'hr_max'),
      restingHeartRateBpm: read.number(input, 'hr_rest'),
      thresholdSpeedMetersPerSecond: read.number(input, 'threshold_speed', 'threshold_speed_mps'),
    },
  );
  const run = stateRun(
    {
      startTime: '2026-07-05T07:00:00Z',
      durationSeconds: minutes === null ? null : minutes * SECONDS_PER_MINUTE,
      distanceMeters: kilometers === null ? null : kilometers * METERS_PER_KILOMETER,
      sessionRpe: read.number(input, 'rpe'),
      trimpBanister: loads.trimpBanister,
      trimpEdwards: loads.trimpEdwards,
      runningStress: loads.runningStress,
    },
    'UTC',
  );
  const { source } = chooseLoadSeries([run]);
  return loadOfRun(run, source) === null ? null : source;
};

/** How the functions of session load that the vectors name are called in this project. */
export const loadFunctions: { readonly [fn: string]: (input: Input) => unknown } = {
  choose_load_source: (input) => ({ source: loadSource(input) }),
  srpe: (input) => ({ au: sessionRpeLoad(read.number(input, 'rpe'), read.number(input, 'duration_min')) }),
  hr_reserve: (input) => ({
    x: heartRateReserve(
      read.number(input, 'hr'),
      read.number(input, 'hr_rest'),
      read.number(input, 'hr_max'),
    ),
  }),
  banister: (input) => ({ trimp: banister(input) }),
  edwards: (input) => ({ trimp: edwardsTrimp(read.heartRateSegments(input), read.number(input, 'hr_max')) }),
  lucia: (input) => ({
    trimp: luciaTrimp(read.heartRateSegments(input), read.number(input, 'vt1'), read.number(input, 'vt2')),
  }),
  minetti: (input) => {
    const grade = read.required(input, 'grade');
    return { cost: minettiCost(grade), gap_factor: gradeFactor(grade) };
  },
  gap: (input) => ({
    gap_speed: gradeAdjustedSpeed(read.required(input, 'speed'), read.required(input, 'grade')),
  }),
  rtss: (input) => {
    const ngp = read.number(input, 'ngp');
    const threshold = read.number(input, 'threshold_speed');
    return {
      if_: intensityFactor(ngp, threshold),
      rtss: runningStress(read.number(input, 'duration_s'), ngp, threshold),
    };
  },
  ngp: (input) => {
    const speeds = read.runLength(input, 'speeds_runlength') ?? [];
    return {
      ngp: normalizedGradedSpeed(
        speeds,
        read.runLength(input, 'grades_runlength'),
        read.number(input, 'window_s') ?? undefined,
      ),
      mean_speed: speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length,
    };
  },
  hrtss: (input) => {
    const [rest, max, lthr] = ['hr_rest', 'hr_max', 'lthr'].map((name) => read.number(input, name));
    const sex = read.sex(input);
    return {
      hrtss: heartRateStress(banister(input), rest ?? null, max ?? null, sex, lthr ?? null),
      trimp_1h_lthr: trimpOfThresholdHour(rest ?? null, max ?? null, sex, lthr ?? null),
    };
  },
  steps: (input) => {
    const segments = input['cadence_runlength'] as [number, number][] | null;
    if (segments === null || segments.length === 0) return { steps: null };
    return { steps: segments.reduce((sum, [seconds, spm]) => sum + countSteps(spm, seconds), 0) };
  },
};
