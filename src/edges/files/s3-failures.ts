import { setTimeout } from 'node:timers/promises';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import { asDiskFailure } from './spool.ts';

/** Attempts at one request. */
export const attempts = 3;
const firstPauseMs = 200;

/** True when the error says that there is no such object. */
export const isMissing = (error: unknown): boolean => {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  return name === 'NoSuchKey' || name === 'NotFound' || $metadata?.httpStatusCode === 404;
};

/** An error of the store as a failure: `unavailable`, except for a missing object, where retrying does not help. */
export const asS3Failure = (error: unknown): unknown => {
  const known = asDiskFailure(error);
  if (isFailure(known)) return known;
  if (isMissing(error)) return new Error('There is no such object in the file store.', { cause: error });
  return new Failure('unavailable', 'The file store does not answer at the moment.', { cause: error });
};

/** True when the same request may succeed later: throttled, an error of the store, or no answer. */
const isPassing = (error: unknown): boolean => {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  return status === undefined || status === 429 || status >= 500;
};

/** Retries requests whose bodies are streams, which the client cannot send twice. */
export const withRetries = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw asS3Failure(error);
      await setTimeout(firstPauseMs * 4 ** (attempt - 1));
    }
  }
};
