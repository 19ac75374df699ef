import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import { describeActivity } from '#src/core/features/describe-activity.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { openUpload } from '#src/edges/formats/open-upload.ts';

const samples = join(import.meta.dirname, '..', '..', 'samples');

/** A runner of whom nothing is known. */
export const unknownRunner: Physiology = {
  sex: null,
  ageYears: null,
  heightMeters: null,
  massKilograms: null,
  maxHeartRateBpm: null,
  restingHeartRateBpm: null,
  thresholdHeartRateBpm: null,
  firstVentilatoryThresholdBpm: null,
  secondVentilatoryThresholdBpm: null,
  thresholdSpeedMetersPerSecond: null,
};

/** What the generator says of a sample. */
export const readExpected = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(join(samples, 'expected', `${name}.json`), 'utf8')) as T;

/** A sample as an upload of it would be opened. */
export const openSample = async (file: string): ReturnType<typeof openUpload> =>
  openUpload(sourceFromBytes(await readFile(join(samples, file))), defaultReadLimits);

/** The whole chain from bytes to numbers, as an upload runs through it. */
export const describeSample = async (file: string, runner: Physiology): Promise<ActivityFeatures> => {
  const upload = await openSample(file);
  if (upload.kind !== 'file') throw new Error(`${file} is an archive`);
  const [decoded, ...others] = await upload.format.decode(upload.source);
  if (decoded === undefined || others.length > 0) throw new Error(`${file} holds not one activity`);
  return describeActivity(normaliseStream(decoded), decoded, runner, 'UTC');
};
