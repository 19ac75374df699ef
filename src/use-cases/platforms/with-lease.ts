import { formatInstant } from '#src/core/index.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** A user of a platform. Work for one user is serialised. */
export type PlatformUser = { readonly platform: string; readonly platformUserId: string };

/** The exclusive, time-limited right to work for a user; `holder` proves it in the transaction that commits the work. */
export type Lease = { readonly holder: string; readonly isHeld: () => boolean };

/** A killed worker blocks its user for at most this long. */
export const leaseMs = 20_000;
const renewEveryMs = 5_000;

/**
 * Works for a user of a platform while holding its lease; null when another worker holds it. The lease is a row that is
 * renewed meanwhile, so no transaction stays open during requests to a platform.
 *
 * @example
 * await withLease(deps, { platform: 'polar', platformUserId: '12345' }, (lease) => …);
 */
export const withLease = async <T>(
  deps: Pick<PlatformDependencies, 'stores' | 'clock' | 'newId' | 'log'>,
  user: PlatformUser,
  work: (lease: Lease) => Promise<T>,
): Promise<T | null> => {
  const holder = deps.newId('inbox');
  const untilFrom = (nowMs: number): string => formatInstant(nowMs + leaseMs);
  const nowMs = deps.clock.nowMs();
  const { platform, platformUserId } = user;
  const span = { now: formatInstant(nowMs), until: untilFrom(nowMs) };
  if (!(await deps.stores.platforms.acquireLease({ platform, platformUserId, holder, ...span }))) return null;
  let held = true;
  const renew = async (): Promise<void> => {
    try {
      held = await deps.stores.platforms.renewLease(holder, untilFrom(deps.clock.nowMs()));
    } catch (error) {
      deps.log.warn({ platform, err: error }, 'lease not renewed');
    }
  };
  const timer = setInterval(() => void renew(), renewEveryMs);
  try {
    return await work({ holder, isHeld: () => held });
  } finally {
    clearInterval(timer);
    await deps.stores.platforms.releaseLease(holder);
  }
};
