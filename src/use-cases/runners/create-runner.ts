import { formatInstant, type Runner } from '#src/core/index.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { tidyTags } from './tidy-tags.ts';

export type RunnerStatement = Partial<Omit<Runner, 'id' | 'createdAt'>>;

/**
 * Creates a runner. Absent fields are unknown; the time zone is UTC and weeks start on Monday unless stated.
 *
 * @throws Failure `conflict` when another runner of the client has the externalId.
 */
export const createRunner = async (
  deps: Pick<Dependencies, 'stores' | 'clock' | 'newId'>,
  clientId: string,
  stated: RunnerStatement,
): Promise<OwnedRunner> => {
  const createdAt = formatInstant(deps.clock.nowMs());
  const runner: OwnedRunner = {
    id: deps.newId('runner'),
    externalId: stated.externalId ?? null,
    displayName: stated.displayName ?? null,
    timeZone: stated.timeZone ?? 'UTC',
    weekStartsOn: stated.weekStartsOn ?? 'monday',
    sex: stated.sex ?? null,
    birthYear: stated.birthYear ?? null,
    heightMeters: stated.heightMeters ?? null,
    massKilograms: stated.massKilograms ?? null,
    maxHeartRateBpm: stated.maxHeartRateBpm ?? null,
    restingHeartRateBpm: stated.restingHeartRateBpm ?? null,
    thresholdHeartRateBpm: stated.thresholdHeartRateBpm ?? null,
    firstVentilatoryThresholdBpm: stated.firstVentilatoryThresholdBpm ?? null,
    secondVentilatoryThresholdBpm: stated.secondVentilatoryThresholdBpm ?? null,
    thresholdSpeedMetersPerSecond: stated.thresholdSpeedMetersPerSecond ?? null,
    tags: tidyTags(stated.tags ?? []),
    language: stated.language ?? null,
    units: stated.units ?? null,
    createdAt,
    updatedAt: createdAt,
    clientId,
  };
  await deps.stores.runners.insert(runner);
  return runner;
};
