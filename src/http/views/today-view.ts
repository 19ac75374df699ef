import type { KeptToday } from '#src/edges/storage/today-store.ts';
import type { SquadRow } from '#src/use-cases/assessment/read-squad.ts';
import { roundNumbers } from './round-numbers.ts';

/** Ten flat values. */
export const viewToday = (kept: KeptToday) => ({
  day: kept.day,
  severity: kept.severity,
  headline: kept.headline,
  runningState: kept.runningState,
  nextRunMeters: kept.nextRunMeters,
  nextRunSeconds: kept.nextRunSeconds,
  nextStep: kept.nextStep,
  untilDay: kept.untilDay,
  referral: kept.referral,
  safetyNet: kept.safetyNet,
});

export const viewSquadRow = ({ member, daysSinceLastRun, daysSinceLastCheckIn }: SquadRow) => ({
  runnerId: member.runnerId,
  externalId: member.externalId,
  displayName: member.displayName,
  tags: member.tags,
  asOf: member.day,
  severity: member.severity,
  headline: member.headline,
  runningState: member.runningState,
  referral: member.referral,
  nextRunMeters: member.nextRunMeters,
  nextRunSeconds: member.nextRunSeconds,
  ...roundNumbers({ weekChange: member.weekChange, weeklyMeters: member.weeklyMeters ?? [] }),
  daysSinceLastRun,
  daysSinceLastCheckIn,
  updatedAt: member.updatedAt,
});
