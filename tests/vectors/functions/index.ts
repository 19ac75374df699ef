import type { Input } from '#tests/vectors/inputs.ts';
import { cadenceFunctions } from './cadence.ts';
import { loadFunctions } from './load.ts';
import { rampAndRecoveryFunctions } from './ramp-and-recovery.ts';
import { riskAndSelfReportFunctions } from './risk-and-self-report.ts';
import { triageFunctions } from './triage.ts';

/** How the core answers each function that vectors name: argument names and shapes are adapted, values are not. */
export const vectorFunctions: { readonly [fn: string]: (input: Input) => unknown } = {
  ...loadFunctions,
  ...cadenceFunctions,
  ...rampAndRecoveryFunctions,
  ...riskAndSelfReportFunctions,
  ...triageFunctions,
};
