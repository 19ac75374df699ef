import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import { createFileBudget } from '#src/edges/file-budget.ts';
import type { Format } from '#src/edges/formats/format.ts';
import { gatherBytes } from '#src/edges/gather-bytes.ts';
import { buildActivities } from './build-activities.ts';
import { type FitPart, isFitHeader, splitParts } from './framing.ts';
import { type FitMessages, readMessages } from './read-messages.ts';
import { strapHeartRatesOf } from './strap-heart-rate.ts';

type ReadPart = { readonly part: FitPart; readonly messages: FitMessages };

/**
 * The result of `act`, or its failure: one bad file of a chain must not prevent reading the others. What one file
 * may hold is counted over all of them.
 */
const orFailure = async <Result>(act: () => Result | Promise<Result>): Promise<Result | Failure> => {
  try {
    return await act();
  } catch (error) {
    if (isFailure(error) && error.code !== 'file-too-large') return error;
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
  const budget = createFileBudget();
  const read: (ReadPart | Failure)[] = [];
  for (const part of splitParts(bytes)) {
    read.push(await orFailure(async () => ({ part, messages: await readMessages(bytes, part, budget) })));
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
  decode: async (source) => decodeFit(await gatherBytes(source)),
};
