import { triageFactor } from '../triage-factor.ts';

/** Fever: no training. */
export const fever = triageFactor('fever', ['T-ILL-01']);
