import { addDays, dayNumber } from '#src/core/domain/calendar.ts';
import { fileId, fitFile, record, session } from './fit-bytes.ts';
import type { TestService } from './test-service.ts';
import { useTestService } from './test-service.ts';

const firstDay = '2025-01-01';
const secondsOfDay = 86_400;

/** A steady run at 3 m/s from 07:00 UTC of a day, as the bytes of a FIT file. */
export const runOfDay = (day: string, meters: number): Uint8Array => {
  const daysLater = (dayNumber(day) ?? 0) - (dayNumber(firstDay) ?? 0);
  const from = daysLater * secondsOfDay + 7 * 3600;
  const seconds = Math.round(meters / 3);
  return fitFile([
    fileId({ serial: 7000 + daysLater }),
    ...Array.from({ length: seconds + 1 }, (_, s) =>
      record({ seconds: from + s, cadence: 85, distance: 300 * s, speed: 3000 }),
    ),
    session({ from, seconds, more: [[9, 'uint32', 300 * seconds]] }),
  ]);
};

/** A clock that tests set. */
export type SetClock = { nowMs: number };

/** A service whose clock stands at noon of a day, and a runner who ran 6 km every other day of five weeks before. */
export const useRunnerAt = async (
  today: string,
  fields: object = {},
): Promise<{ service: TestService; runnerId: string; clock: SetClock }> => {
  const clock = { nowMs: Date.parse(`${today}T12:00:00Z`) };
  const service = await useTestService({
    replace: (runtime) => ({
      ...runtime,
      deps: { ...runtime.deps, clock: { ...runtime.deps.clock, nowMs: () => clock.nowMs } },
    }),
  });
  const runnerId = await service.createRunner(fields);
  for (let ago = 35; ago > 0; ago -= 2)
    await service.upload(runnerId, runOfDay(addDays(today, -ago), 6000), `${ago}.fit`);
  return { service, runnerId, clock };
};
