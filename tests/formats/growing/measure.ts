import { isFailure } from '#src/core/domain/failure.ts';
import { describeActivity } from '#src/core/features/describe-activity.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { openUpload } from '#src/edges/formats/open-upload.ts';
import { unknownRunner } from '#tests/core/features/run-fixtures.ts';
import type { Growth } from './growth.ts';

/** How often the larger file is as large; a cost that grows with the square is 64 times as high. */
const factor = 8;
/** What a busy machine and a collector may add. */
const tolerance = 3;
const noiseMs = 30;
const mostRounds = 4;

/** Reads an upload to its end, as a reading process does; a failure of the file is an answer too. */
const readUpload = async (bytes: Uint8Array): Promise<void> => {
  try {
    const upload = await openUpload(sourceFromBytes(bytes), defaultReadLimits);
    if (upload.kind === 'archive') for await (const _part of upload.parts());
    else {
      for (const decoded of await upload.format.decode(upload.source)) {
        describeActivity(normaliseStream(decoded), decoded, unknownRunner, 'UTC');
      }
    }
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
};

type Read = (bytes: Uint8Array) => Promise<void> | void;

const cpuMs = async (read: Read, bytes: Uint8Array): Promise<number> => {
  const before = process.cpuUsage();
  await read(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** CPU time of a file and of one eight times as large, and whether the second is in proportion. */
export type Measured = { readonly smallMs: number; readonly largeMs: number; readonly linear: boolean };

/** Measures until the cost is in proportion, some times at the most: the least of each counts. */
export const measureGrowth = async ({ from, bytes }: Growth, read: Read = readUpload): Promise<Measured> => {
  const [small, large] = [bytes(from), bytes(from * factor)];
  let [smallMs, largeMs] = [await cpuMs(read, small), Number.POSITIVE_INFINITY];
  for (let round = 0; round < mostRounds; round += 1) {
    smallMs = Math.min(smallMs, await cpuMs(read, small));
    largeMs = Math.min(largeMs, await cpuMs(read, large));
    if (largeMs <= smallMs * factor * tolerance + noiseMs) return { smallMs, largeMs, linear: true };
  }
  return { smallMs, largeMs, linear: false };
};
