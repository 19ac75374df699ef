import { answerFunctions } from './answer.ts';
import { cadenceFunctions } from './cadence.ts';
import { loadFunctions } from './load.ts';
import { patternFunctions } from './patterns.ts';
import { rampAndRecoveryFunctions } from './ramp-and-recovery.ts';
import { riskAndSelfReportFunctions } from './risk-and-self-report.ts';
import { triageFunctions } from './triage.ts';

/**
 * How the core answers each function that vectors name: argument names and shapes are adapted, values are not. Each
 * reads the JSON of its own vectors.
 */
export const vectorFunctions: { readonly [fn: string]: (input: never) => unknown } = {
  ...loadFunctions,
  ...cadenceFunctions,
  ...rampAndRecoveryFunctions,
  ...riskAndSelfReportFunctions,
  ...triageFunctions,
  ...answerFunctions,
  ...patternFunctions,
};

/** Functions that no answer needs: cohort figures, algebra, and what the reader of a format does itself. */
export const notNeeded: readonly string[] = ['absolute', 'fit_cadence', 'ostrc_original', 'precision'];
