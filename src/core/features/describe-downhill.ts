import { measureDownhill } from '#src/core/science/measure-downhill.ts';
import type { RunView } from './run-view.ts';

/** Share of the distance at −5 % or steeper and the metres lost there; null without altitude or distance. */
export const describeDownhill = (
  view: RunView,
): { downhillShare: number | null; downhillDropMeters: number | null } => {
  const grade = view.profile?.grade;
  if (grade === undefined) return { downhillShare: null, downhillDropMeters: null };
  const { share, dropMeters } = measureDownhill(view.metersEachSecond, grade);
  return { downhillShare: share, downhillDropMeters: dropMeters };
};
