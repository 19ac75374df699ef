import type { TriagedCheckIn } from '#src/use-cases/check-ins/read-check-ins.ts';

export const viewCheckIn = ({ checkIn, triage }: TriagedCheckIn) => ({
  id: checkIn.id,
  runnerId: checkIn.runnerId,
  ...checkIn.answers,
  ...triage,
  createdAt: checkIn.createdAt,
});
