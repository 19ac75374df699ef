import { rules } from '#src/core/risk/rules/index.ts';
import { bridgeAsymmetry, bridgeBand } from '#src/core/science/bridge-test.ts';
import { combineRelativeRates } from '#src/core/science/combine-relative-rates.ts';
import { poolHazardRatios } from '#src/core/science/pool-hazard-ratios.ts';
import { type PublishedRateId, spikeHazardRatios } from '#src/core/science/published-rates.ts';
import { scoreHooper } from '#src/core/science/score-hooper.ts';
import { scoreOstrc2Partial } from '#src/core/science/score-ostrc2-partial.ts';
import { trafficLight } from '#src/core/science/traffic-light.ts';
import * as read from '#tests/vectors/inputs.ts';

type Input = read.Input;

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
  ostrc2: (input) => {
    const { timeLoss, scoreAtLeast, ...score } = scoreOstrc2Partial(
      read.list(input, 'answers') as (number | null)[],
      rules['S-OSTRC'].params.substantialPoints,
    );
    return { ...score, score_at_least: scoreAtLeast, time_loss: timeLoss };
  },
  hooper: (input) => {
    const today = input['today'] as Input;
    const items = {
      sleep: read.number(today, 'sleep'),
      stress: read.number(today, 'stress'),
      fatigue: read.number(today, 'fatigue'),
      soreness: read.number(today, 'soreness'),
    };
    return scoreHooper(items, read.list(input, 'history') as (number | null)[], rules['S-HOOP'].params);
  },
  traffic_light: (input) => ({
    light: trafficLight(
      read.number(input, 'nrs'),
      read.flag(input, 'next_morning_worse'),
      read.flag(input, 'alters_stride'),
      { amber: rules['S-PAIN-A'].params.amberRating, red: rules['S-PAIN-R'].params.redRating },
    ),
  }),
  slhb_band: (input) => ({
    band: bridgeBand(read.number(input, 'reps'), {
      average: rules['S-BRIDGE'].params.poorRepetitions,
      good: rules['S-BRIDGE'].params.goodOverRepetitions,
    }),
  }),
  slhb_asym: (input) => ({
    asym_pct: bridgeAsymmetry(read.number(input, 'left'), read.number(input, 'right')),
  }),
};
