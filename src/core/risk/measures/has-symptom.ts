import type { CheckInAnswers } from '#src/core/domain/check-in.ts';

/**
 * True when the runner feels something: a rating of 1 or more, a sign answered with yes, a worse morning or a changed
 * stride. Our convention: without a symptom no habit is named as its cause.
 *
 * @example
 * hasSymptom({ ...noAnswers('2026-07-05'), tightness: 1 }); // true
 */
export const hasSymptom = ({ tightness, nextMorningWorse, altersStride, signs }: CheckInAnswers): boolean =>
  (tightness ?? 0) >= 1 ||
  nextMorningWorse === true ||
  altersStride === true ||
  Object.values(signs).includes(true);
