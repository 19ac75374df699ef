import { cadenceRules } from '#src/core/risk/rules/cadence-rules.ts';
import { cadenceDecay, isCadenceDecay } from '#src/core/science/cadence-decay.ts';
import { detectCadenceUnit } from '#src/core/science/detect-cadence-unit.ts';
import { expectedCadence } from '#src/core/science/expected-cadence.ts';
import { measureDownhill } from '#src/core/science/measure-downhill.ts';
import { cadenceDeficit, overstridingBand } from '#src/core/science/overstriding-proxy.ts';
import { personalCadenceLine } from '#src/core/science/personal-cadence-line.ts';
import {
  balanceAsymmetry,
  dutyFactor,
  flightTime,
  isBalanceUneven,
  verticalRatio,
} from '#src/core/science/running-dynamics.ts';
import { stepLength } from '#src/core/science/step-length.ts';
import * as read from '#tests/vectors/inputs.ts';

type Input = read.Input;

/** How the functions of cadence and stride that the vectors name are called in this project. */
export const cadenceFunctions: { readonly [fn: string]: (input: Input) => unknown } = {
  expected_cadence: (input) =>
    expectedCadence(read.number(input, 'speed_mps'), read.number(input, 'height_m')) ?? {
      spm: null,
      extrapolated: null,
    },
  detect_cadence_unit: (input) =>
    detectCadenceUnit(read.column(input, 'cadence'), read.column(input, 'speed')),
  overstride_proxy: (input) => {
    const [speed, spm, height] = ['speed_mps', 'cadence_spm', 'height_m'].map((name) =>
      read.number(input, name),
    );
    const deficit = cadenceDeficit(speed ?? null, spm ?? null, height ?? null);
    const step = deficit === null ? null : stepLength(speed ?? null, spm ?? null);
    return {
      status: deficit === null ? 'unknown' : 'ok',
      deficit_pct: deficit,
      band: overstridingBand(deficit),
      step_length_m: step,
      step_length_ratio: step === null || height == null ? null : step / height,
    };
  },
  personal_baseline: (input) => {
    const line = personalCadenceLine(read.bins(input));
    return {
      status: line === null ? 'too_few' : 'ok',
      a: line?.interceptSpm ?? null,
      b: line?.slopeSpmPerMeterPerSecond ?? null,
      resid_sd: line?.residualSdSpm ?? null,
    };
  },
  cadence_decay: (input) => {
    const decay = cadenceDecay(read.bins(input), read.number(input, 'slope') ?? undefined);
    return {
      status: decay === null ? 'too_short' : 'ok',
      decay_pct: decay,
      flag: isCadenceDecay(decay, cadenceRules['C-DECAY'].params.fromPercent),
    };
  },
  running_dynamics: (input) => {
    const contact = read.number(input, 'gct_ms');
    const spm = read.number(input, 'cadence_spm');
    const balance = read.number(input, 'balance_left_pct');
    return {
      duty_factor: dutyFactor(contact, spm),
      flight_time_ms: flightTime(contact, spm),
      vertical_ratio_pct: verticalRatio(read.number(input, 'vo_mm'), read.number(input, 'step_length_mm')),
      balance_asymmetry_pp: balanceAsymmetry(balance),
      balance_flag: isBalanceUneven(balance, cadenceRules['C-ASYM'].params.fromPoints),
    };
  },
  downhill: (input) => {
    const segments = read.list(input, 'segments') as [number, number][];
    const { share, dropMeters } = measureDownhill(
      segments.map(([meters]) => meters),
      segments.map(([, grade]) => grade),
    );
    return { share, drop_m: dropMeters };
  },
};
