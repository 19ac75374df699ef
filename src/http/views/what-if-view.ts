import type { WhatIf } from '#src/use-cases/assessment/try-plan.ts';

export const viewWhatIf = ({ assessment, plannedRuns, difference }: WhatIf) => ({
  assessment,
  plannedRuns: plannedRuns.map(({ id, startAt, day, distanceMeters, durationSeconds, race }) => ({
    id,
    startTime: startAt,
    day,
    distanceMeters,
    durationSeconds,
    race,
  })),
  difference,
});
