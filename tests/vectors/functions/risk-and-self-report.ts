import { injuriesPer1000Sessions, spikedSessionsPerExtraInjury } from '#src/core/science/absolute-rates.ts';
import { bridgeAsymmetry, bridgeBand } from '#src/core/science/bridge-test.ts';
import { combineRelativeRates } from '#src/core/science/combine-relative-rates.ts';
import { falseAlarmsPerHit, flagPrecision } from '#src/core/science/flag-precision.ts';
import { poolHazardRatios } from '#src/core/science/pool-hazard-ratios.ts';
import { type PublishedRateId, spikeHazardRatios } from '#src/core/science/published-rates.ts';
import { scoreHooper } from '#src/core/science/score-hooper.ts';
import { scoreOstrcOriginal } from '#src/core/science/score-ostrc-original.ts';
import { scoreOstrc2 } from '#src/core/science/score-ostrc2.ts';
import { trafficLight } from '#src/core/science/traffic-light.ts';
import * as read from '#tests/vectors/inputs.ts';

type Input = read.Input;

const roundTo = (value: number | null, decimals: number): number | null =>
  value === null ? null : Math.round(value * 10 ** decimals) / 10 ** decimals;

/** How the functions of load risk and questionnaires that the vectors name are called in this project. */
export const riskAndSelfReportFunctions: { readonly [fn: string]: (input: Input) => unknown } = {
  pooled: () => {
    const { value, low95, high95, logSe } = poolHazardRatios([
      spikeHazardRatios.small,
      spikeHazardRatios.moderate,
    ]);
    return { hrr: value, lo: low95, hi: high95, se: logSe };
  },
  risk: (input) => {
    const rate = combineRelativeRates(read.list(input, 'factors') as PublishedRateId[]);
    return {
      used: rate.used,
      log_rr: rate.logRate,
      rr: rate.value,
      rr_lo80: rate.low80,
      rr_hi80: rate.high80,
      band: rate.band,
    };
  },
  absolute: (input) => {
    const base = injuriesPer1000Sessions(
      read.required(input, 'injuries'),
      read.required(input, 'overuse_share'),
      read.required(input, 'sessions'),
    );
    const sessions = spikedSessionsPerExtraInjury(base ?? Number.NaN);
    return {
      per_1000_sessions: base,
      extra_injury_per_N_sessions: {
        small: roundTo(sessions.small, 1),
        moderate: roundTo(sessions.moderate, 1),
        large: roundTo(sessions.large, 1),
      },
    };
  },
  precision: (input) => {
    const precision = flagPrecision(
      read.required(input, 'sens'),
      read.required(input, 'spec'),
      read.required(input, 'prev'),
    );
    return { precision, false_per_true: roundTo(falseAlarmsPerHit(precision), 2) };
  },
  ostrc2: (input) => {
    const { timeLoss, ...score } = scoreOstrc2(read.list(input, 'answers') as (number | null)[]);
    return { ...score, time_loss: timeLoss };
  },
  ostrc_original: (input) => scoreOstrcOriginal(read.list(input, 'answers') as (number | null)[]),
  hooper: (input) => {
    const today = input['today'] as Input;
    const items = {
      sleep: read.number(today, 'sleep'),
      stress: read.number(today, 'stress'),
      fatigue: read.number(today, 'fatigue'),
      soreness: read.number(today, 'soreness'),
    };
    return scoreHooper(items, read.list(input, 'history') as (number | null)[]);
  },
  traffic_light: (input) => ({
    light: trafficLight(
      read.number(input, 'nrs'),
      read.flag(input, 'next_morning_worse'),
      read.flag(input, 'alters_stride'),
    ),
  }),
  slhb_band: (input) => ({ band: bridgeBand(read.number(input, 'reps')) }),
  slhb_asym: (input) => ({
    asym_pct: bridgeAsymmetry(read.number(input, 'left'), read.number(input, 'right')),
  }),
};
