import { cadenceFunctions } from './vector-functions/cadence.ts';
import { loadFunctions } from './vector-functions/load.ts';
import { rampAndRecoveryFunctions } from './vector-functions/ramp-and-recovery.ts';
import { riskAndSelfReportFunctions } from './vector-functions/risk-and-self-report.ts';
import type { Input } from './vector-inputs.ts';

/**
 * How each function that the shared vectors name is called in this project: argument names and shapes are
 * adapted, values are not.
 */
export const vectorFunctions: { readonly [fn: string]: (input: Input) => unknown } = {
  ...loadFunctions,
  ...cadenceFunctions,
  ...rampAndRecoveryFunctions,
  ...riskAndSelfReportFunctions,
};

/** Functions that no code of the project calls: the original questionnaire, cohort figures and algebra. */
const unused = [
  ...['absolute', 'choose_load_source', 'coupled_from_uncoupled', 'fit_cadence'],
  ...['ostrc_original', 'precision'],
];

/** Functions of the vectors that are not run here: triage is tested in core/risk. */
export const testedElsewhere: readonly string[] = ['triage', ...unused];
