import type { DatedPlan } from '#src/use-cases/assessment/read-planned-runs.ts';

export const viewPlannedRun = ({ startAt, ...plan }: DatedPlan) => ({
  id: plan.id,
  runnerId: plan.runnerId,
  externalId: plan.externalId,
  startTime: startAt,
  day: plan.day,
  distanceMeters: plan.distanceMeters,
  durationSeconds: plan.durationSeconds,
  race: plan.race,
  title: plan.title,
  createdAt: plan.createdAt,
  updatedAt: plan.updatedAt,
});
