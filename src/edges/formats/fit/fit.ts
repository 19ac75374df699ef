import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import type { ByteSource, Format } from '#src/edges/formats/format.ts';
import { buildActivities } from './build-activities.ts';
import { type FitPart, isFitHeader, splitParts } from './framing.ts';
import { type FitMessages, readMessages } from './read-messages.ts';
import { strapHeartRatesOf } from './strap-heart-rate.ts';

/** Six days at one record a second and a hundred bytes a record stay below; real files are a few megabytes. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

const refuseAbove = (bytes: number): void => {
  if (bytes > MAXIMUM_BYTES) throw new Failure('file-too-large', 'The FIT file is larger than 64 MiB.');
};

const gather = async (source: ByteSource): Promise<Uint8Array> => {
  refuseAbove(source.bytes ?? 0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    length += chunk.length;
    refuseAbove(length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

type ReadPart = { readonly part: FitPart; readonly messages: FitMessages };

/** The result of `act`, or its failure: one bad file of a chain must not prevent reading the others. */
const orFailure = async <Result>(act: () => Result | Promise<Result>): Promise<Result | Failure> => {
  try {
    return await act();
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
};

/**
 * The activities in the bytes of a FIT file, or of several chained in one.
 *
 * A chained file that is no activity (settings, or the heart rates that a chest strap hands over after a
 * swim) is passed over as long as another one is; the strap's heart rates are laid over whatever they meet.
 *
 * @throws Failure with a `file-…` code, and nothing else.
 * @example
 * (await decodeFit(bytes)).map((activity) => activity.sport); // ['swimming', 'cycling', 'running']
 */
export const decodeFit = async (bytes: Uint8Array): Promise<DecodedActivity[]> => {
  if (bytes.length === 0) throw new Failure('file-empty', 'The file is empty.');
  const read: (ReadPart | Failure)[] = [];
  for (const part of splitParts(bytes)) {
    read.push(await orFailure(async () => ({ part, messages: await readMessages(bytes, part) })));
  }
  const parts = read.flatMap((part) => (isFailure(part) ? [] : part));
  const strap = strapHeartRatesOf(parts.flatMap(({ messages }) => messages.strapHeartRates));
  const results: (DecodedActivity[] | Failure)[] = [];
  for (const { part, messages } of parts) {
    results.push(await orFailure(() => buildActivities(messages, part, strap)));
  }
  const activities = results.flatMap((result) => (isFailure(result) ? [] : result));
  if (activities.length > 0) return activities;
  throw (
    [...read, ...results].find(isFailure) ?? new Failure('file-corrupt', 'The file holds no FIT messages.')
  );
};

/** FIT, the binary format of Garmin and most watches: one or several recorded activities in a file. */
export const fitFormat: Format = {
  id: 'fit',
  extensions: ['fit'],
  recognises: (head) => isFitHeader(head, 0),
  decode: async (source) => decodeFit(await gather(source)),
};
