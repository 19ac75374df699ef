import type { Region, YesNoSign } from '#src/core/domain/check-in.ts';
import { yesNoSigns } from '#src/core/domain/check-in.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';

/**
 * True where the causes and tests of the hamstring apply: the hamstring, the buttock, and no place stated.
 *
 * @example
 * isHamstringPlace(null); // true
 */
export const isHamstringPlace = (region: Region | null): boolean =>
  region === null || region === 'hamstring' || region === 'glute';

/** A sign of an earlier time or of the whole person is no symptom of a place. */
const noSymptoms: readonly YesNoSign[] = ['cancerHistory'];

/**
 * True when the runner feels something: a rating of at least 1, or a sign answered with yes.
 *
 * @example
 * hasSymptom({ ...view, answers: null }); // false
 */
export const hasSymptom = ({ answers }: Pick<RiskView, 'answers'>): boolean =>
  (answers?.tightness ?? 0) >= 1 ||
  yesNoSigns.some((sign) => !noSymptoms.includes(sign) && answers?.signs[sign] === true);
