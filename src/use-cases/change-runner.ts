import { formatInstant } from '../core/domain/calendar.ts';
import { Failure } from '../core/domain/failure.ts';
import type { OwnedRunner } from '../edges/storage/runner-store.ts';
import { askForAssessment } from './assess-runner.ts';
import type { House } from './house.ts';
import type { RunnerStatement } from './register-runner.ts';

/** Fields that the numbers of each run are computed from: a change makes them stale. */
const physiological: readonly (keyof RunnerStatement)[] = [
  'sex',
  'birthYear',
  'heightMeters',
  'massKilograms',
  'maxHeartRateBpm',
  'restingHeartRateBpm',
  'thresholdHeartRateBpm',
  'firstVentilatoryThresholdBpm',
  'secondVentilatoryThresholdBpm',
  'thresholdSpeedMetersPerSecond',
  'timeZone',
];

/**
 * A client corrects what it said of a runner. Where that changes the numbers of runs (a maximal heart rate, a
 * height, the zone of the days), every run is described again from its raw file.
 *
 * @throws Failure `conflict` when the externalId is taken.
 */
export const changeRunner = async (
  house: Pick<House, 'stores' | 'doorbell' | 'clock'>,
  runner: OwnedRunner,
  stated: RunnerStatement,
): Promise<OwnedRunner> => {
  const stale = physiological.some((field) => stated[field] !== undefined && stated[field] !== runner[field]);
  const at = formatInstant(house.clock.nowMs());
  const changed = await house.stores.inTransaction(async (tx) => {
    const updated = await tx.runners.update(runner.clientId, runner.id, stated);
    if (updated === undefined) throw new Failure('not-found', `There is no runner "${runner.id}".`);
    if (stale) await tx.runners.markStale(runner.id, at);
    await tx.runners.markDirty(runner.id, at);
    return updated;
  });
  if (stale) await house.doorbell.ring({ name: 'redescribe-runner', payload: { runnerId: runner.id } });
  await askForAssessment(house, runner.id);
  return changed;
};
