import { Redis } from 'ioredis';

export type RateCounter = { readonly redis: Redis; readonly close: () => void };

/**
 * Where API processes count the requests of a minute together. A connection of its own with a short timeout: a Redis
 * that hangs must not delay requests, so requests pass uncounted when it does not answer at once.
 */
export const connectRateCounter = (url: string): RateCounter => {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    connectTimeout: 2_000,
    commandTimeout: 250,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
  });
  redis.on('error', () => undefined);
  return { redis, close: () => redis.disconnect() };
};
